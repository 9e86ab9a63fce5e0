import type { SolutionLine } from './kind-rules.ts';
import { rulesFor } from './kinds/rules.ts';
import type { LocalItem } from './local-item.ts';

export interface KeyEntry {
  readonly term: string;
  readonly lines: readonly Pick<SolutionLine, 'word' | 'why'>[];
}

/** The answer with its reasons, without a word on what else might have been chosen: short enough for paper. */
export function answerKey(item: LocalItem): KeyEntry[] {
  const entries: { term: string; lines: KeyEntry['lines'][number][] }[] = [];
  for (const { term, word, why, aside } of rulesFor(item).describe.solution(item)) {
    if (aside) continue;
    if (entries.at(-1)?.term !== term) entries.push({ term, lines: [] });
    if (word || why) entries.at(-1)!.lines.push({ word, why });
  }
  return entries;
}
