import type { Localized } from '../../core/locale/locale.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { Path } from './course-files.ts';

/** One part of a question that a learner picks, places or is told about. */
export interface ItemPart {
  readonly kind: 'option' | 'bin' | 'card' | 'prompt' | 'answer' | 'step' | 'gap' | 'point' | 'choice' | 'rubric' | 'slip';
  /** From the question. */
  readonly path: Path;
  /** `kind:id`, after the key of the part around it, if there is one; a slip has none. */
  readonly key?: string;
  /** The field that says why, where the part has one. */
  readonly feedback?: readonly [field: string, text: Localized<string>] | undefined;
  readonly misconception?: string | undefined;
  /** Known for options only: whether picking it is right. */
  readonly correct?: boolean;
}

interface Row {
  id: string;
  feedback?: Localized<string>;
  misconception?: string | undefined;
}

function rows(kind: ItemPart['kind'], field: string, list: readonly Row[]): ItemPart[] {
  return list.map(({ id, feedback, misconception }, index) => ({
    kind,
    path: [field, index],
    key: `${kind}:${id}`,
    feedback: feedback && ['feedback', feedback],
    misconception,
  }));
}

function options(list: readonly (Row & { correct?: true | undefined })[], path: Path = [], around = ''): ItemPart[] {
  return rows('option', 'options', list).map((part, index) => ({
    ...part,
    path: [...path, ...part.path],
    key: `${around}${part.key}`,
    correct: list[index]!.correct === true,
  }));
}

/** The parts of a question in the order in which they are written. */
export function partsOf(item: Item): ItemPart[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return options(item.options);
    case 'categorize':
      return [...rows('bin', 'bins', item.bins), ...rows('card', 'cards', item.cards)];
    case 'matching':
      return [...rows('prompt', 'prompts', item.prompts), ...rows('answer', 'answers', item.answers)];
    case 'ordering':
      return rows('step', 'steps', item.steps);
    case 'numeric':
      return item.slips.map(({ feedback, misconception }, index) => ({
        kind: 'slip',
        path: ['slips', index],
        feedback: ['feedback', feedback],
        misconception,
      }));
    case 'cloze':
      return item.gaps.flatMap((gap, index) => [
        ...rows('gap', 'gaps', [gap]).map((part) => ({ ...part, path: ['gaps', index] })),
        ...('options' in gap ? options(gap.options, ['gaps', index], `gap:${gap.id}/`) : []),
      ]);
    case 'scenario':
      return item.points.flatMap((point, index) => [
        { kind: 'point', path: ['points', index], key: `point:${point.id}` },
        ...point.choices.map(({ id, consequence, misconception }, at): ItemPart => ({
          kind: 'choice',
          path: ['points', index, 'choices', at],
          key: `point:${point.id}/choice:${id}`,
          feedback: ['consequence', consequence],
          misconception,
        })),
      ]);
    case 'freetext':
      return rows('rubric', 'rubric', item.rubric);
  }
}
