import { locales } from '../../../../core/locale/locale.ts';
import { didYouMean } from '../../nearest.ts';
import type { KeyCheck } from './key-check.ts';

/** Each gap stands once in both languages, and a gap to choose from has one right option. */
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
    const right = 'options' in gap ? gap.options.filter(({ correct }) => correct).length : 1;
    if (right !== 1)
      yield { ...at('gaps', index), what: `The gap "${gap.id}" has ${right} right options`, mend: 'Write correct: true at exactly one' };
  }
};
