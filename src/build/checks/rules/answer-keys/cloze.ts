import { locales } from '../../../../core/locale/locale.ts';
import type { ItemOf } from '../../../../core/quiz/item.ts';
import type { Flaw, Place } from '../../finding.ts';
import { didYouMean } from '../../nearest.ts';
import type { KeyCheck } from './key-check.ts';

/** Each gap stands once in both languages, and a gap to choose from has one right option, which no article before it betrays. */
export const clozeKey: KeyCheck<'cloze'> = function* ({ data, at }) {
  const gaps = data.gaps.map(({ id }) => id);
  for (const locale of locales) {
    const place = at('passage', locale);
    const marked = [...data.passage[locale].matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, id]) => id!);
    for (const id of marked.filter((each) => !gaps.includes(each))) {
      yield {
        ...place,
        what: `The passage marks a gap "${id}" that is not among the gaps`,
        mend: didYouMean(id, gaps, 'add the gap, or remove the mark'),
      };
    }
    for (const id of gaps) {
      const times = marked.filter((each) => each === id).length;
      if (times !== 1)
        yield {
          ...place,
          what: `The passage marks the gap "${id}" ${times === 0 ? 'nowhere' : `${times} times`}`,
          mend: `Write {{${id}}} once`,
        };
    }
  }
  for (const [index, gap] of data.gaps.entries()) {
    yield* betrayed(gap, data.passage.en, at('passage', 'en'));
    const right = 'options' in gap ? gap.options.filter(({ correct }) => correct).length : 1;
    if (right !== 1)
      yield { ...at('gaps', index), what: `The gap "${gap.id}" has ${right} right options`, mend: 'Write correct: true at exactly one' };
  }
};

type Gap = ItemOf<'cloze'>['gaps'][number];

/** "A" and "an" before a gap give the option away, unless all options begin alike. */
function* betrayed(gap: Gap, passage: string, place: Place): Generator<Flaw> {
  const article = new RegExp(`\\b(an?)\\s\\{\\{\\s*${gap.id}\\s*\\}\\}`, 'i').exec(passage)?.[1];
  if (!article || !('options' in gap) || new Set(gap.options.map(({ text }) => /^[aeiou]/i.test(text.en))).size === 1) return;
  yield { ...place, what: `"${article}" gives away what fits into the gap "${gap.id}"`, mend: 'Move the article into the options' };
}
