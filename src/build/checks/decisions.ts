import type { Localized, Locale } from '../../core/locale/locale.ts';
import type { Item } from '../../core/quiz/item.ts';

/** One choice among texts, as it looks to somebody who has not read the lesson. */
export interface Decision {
  /** The id of its question. */
  readonly item: string;
  readonly asked: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  /** Other decisions of the question have the same options, so their own look says nothing about any one of them. */
  readonly shared: boolean;
}

interface Option {
  readonly text: Localized<string>;
  readonly right: boolean;
}

/** The choices a question asks for: an option, words for a gap, what to do in a story, a bin for a card, an answer for a prompt. */
export function decisionsOf(item: Item, locale: Locale): Decision[] {
  const question = `${item.scene?.[locale] ?? ''} ${item.stem[locale]}`;
  const among = (asked: string, options: readonly Option[], shared = false): Decision => ({
    item: item.id,
    asked,
    options: options.map(({ text, right }) => ({ text: text[locale], right })),
    shared,
  });
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [among(question, item.options.map(marked))];
    case 'cloze':
      return item.gaps.flatMap((gap) => ('options' in gap ? [among(`${question} ${item.passage[locale]}`, gap.options.map(marked))] : []));
    case 'scenario':
      return item.points.map(({ situation, choices }) => {
        const best = Math.max(...choices.map(({ score }) => score));
        const options = choices.map(({ text, score }) => ({ text, right: score === best }));
        return among(`${question} ${situation[locale]}`, options);
      });
    case 'categorize':
      return item.cards.map(({ text, bin }) => {
        const options = item.bins.map(({ id, label }) => ({ text: label, right: id === bin }));
        return among(text[locale], options, true);
      });
    case 'matching':
      return item.prompts.map((prompt) => {
        const options = item.answers.map(({ id, text }) => ({ text, right: id === prompt.answer }));
        return among(prompt.text[locale], options, true);
      });
    case 'ordering':
    case 'numeric':
    case 'freetext':
      return [];
  }
}

const marked = ({ text, correct }: { text: Localized<string>; correct?: true | undefined }): Option => ({ text, right: correct === true });
