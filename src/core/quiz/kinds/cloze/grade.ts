import { gradeByParts, type Part } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';
import type { LocalItem } from '../../local-item.ts';
import { findSpelling } from './spelling.ts';

type Gap = LocalItem<'cloze'>['gaps'][number];

function gradeGap(gap: Gap, given: string): Part {
  if ('options' in gap) {
    const key = gap.options.find((option) => option.correct);
    const chosen = gap.options.find((option) => option.id === given);
    return {
      id: gap.id,
      state: chosen?.correct ? 'right' : 'wrong',
      feedback: (chosen ?? key)?.feedback ?? '',
      expected: key?.text,
      misconception: chosen?.misconception,
    };
  }
  const spelling = findSpelling(given, gap.accepted);
  return {
    id: gap.id,
    state: spelling ? 'right' : 'wrong',
    feedback: gap.feedback,
    expected: spelling?.meant ?? gap.accepted[0],
    note: spelling?.note,
  };
}

/** Each gap counts the same; spelling and slips of one letter cost nothing. */
export const gradeCloze: GradeAnswer<'cloze'> = (item, answer) => gradeByParts(item.gaps.map((gap) => gradeGap(gap, answer[gap.id] ?? '')));
