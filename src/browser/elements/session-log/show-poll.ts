import { summaryOf } from '../../../core/deck/estimates.ts';
import { fill } from '../../../core/locale/fill.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { formatNumber } from '../../../core/locale/numbers.ts';
import type { SessionPoll } from '../../../core/schemas/session-log.ts';
import { cast, inLanguage, rowOf, say } from './moulds.ts';
import { locale, logWords } from './words.ts';

type Poll<K extends SessionPoll['kind']> = Extract<SessionPoll, { kind: K }>;

/** How many hands there were, and as a bar how large a share. */
function handsOf(counts: readonly number[], option: number): HTMLElement {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const hands = counts[option] ?? 0;
  const cell = say('span', `${hands}`, 'log__hands');
  cell.style.setProperty('--share', `${all > 0 ? (hands / all) * 100 : 0}%`);
  return cell;
}

function choice(host: Element, { words, options, rounds }: Poll<'choice'>, lang: Locale): HTMLElement {
  const entry = cast(host, 'choice');
  inLanguage(lang, entry.querySelector<HTMLElement>('[data-words]')!).textContent = words;
  const body = entry.querySelector<HTMLElement>('[data-options]')!;
  if (rounds.length < 2) entry.querySelector('[data-second]')!.remove();
  for (const [at, option] of options.entries()) {
    const head = inLanguage(lang, say('span', `${option.letter} ${option.words}`.trim()));
    const row = rowOf(head, ...rounds.map((counts) => handsOf(counts, at)));
    if (option.correct) row.cells[0]!.append(' ', say('b', body.dataset['correct']!, 'log__correct'));
    body.append(row);
  }
  return entry;
}

function answers(host: Element, poll: Poll<'estimate'> | Poll<'open'>, lang: Locale): HTMLElement {
  const entry = cast(host, 'answers');
  inLanguage(lang, entry.querySelector<HTMLElement>('[data-words]')!).textContent = poll.words;
  const list = entry.querySelector<HTMLElement>('[data-rounds]')!;
  const { first, second, only, median: middle } = list.dataset;
  const add = (at: number, texts: readonly HTMLElement[]): void => {
    const round = document.createElement('div');
    const name = poll.rounds.length > 1 ? [first!, second!][at]! : poll.kind === 'estimate' ? only! : logWords.answers(texts.length);
    round.append(say('dt', name), ...texts);
    list.append(round);
  };
  if (poll.kind === 'open')
    for (const [at, round] of poll.rounds.entries())
      add(
        at,
        round.map((text) => inLanguage(lang, say('dd', text))),
      );
  else
    for (const [at, round] of poll.rounds.entries()) {
      const sorted = round.toSorted((one, other) => one - other);
      const said = sorted.map((value) => formatNumber(value, locale)).join(', ');
      const summary = summaryOf(round);
      const texts = summary ? [said, fill(middle!, { n: formatNumber(summary.median, locale) })] : [];
      add(
        at,
        texts.map((text) => say('dd', text)),
      );
    }
  return entry;
}

/** What the room said to a question, both rounds side by side. @param lang the language it was asked in. */
export const showPoll = (host: Element, poll: SessionPoll, lang: Locale): HTMLElement =>
  poll.kind === 'choice' ? choice(host, poll, lang) : answers(host, poll, lang);
