import type { Change } from '../../support/broken-course.ts';

/** A mistake as authors make it, tried on a copy of the fixture course, and what the content rules say to it. */
export interface Mistake {
  readonly mistake: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** Everything that is reported, in order; `at` is a text on the line reported, at its first or last place (without it, line 1). */
  readonly finds: readonly { rule: string; file: string; at?: string; last?: boolean; what: RegExp; mend?: RegExp }[];
}

export const erste = { de: 'lessons/de/start/erste.mdx', en: 'lessons/en/start/erste.mdx', quiz: 'quizzes/erste.yaml' };
export const zweite = { de: 'lessons/de/start/zweite.mdx', en: 'lessons/en/start/zweite.mdx', quiz: 'quizzes/zweite.yaml' };
export const svg = 'figures/ofen.svg';
export const words = 'figures/ofen.yaml';

/** What is said besides where a change brings an id. */
export const newId = { rule: 'permanent-ids', what: /not recorded in ids\.txt/, mend: /--record-ids/ };

const secondModule = `  - id: spaeter
    mark: { de: Später, en: Later }
    slug: { de: spaeter, en: later }
    title: { de: Später, en: Later }
    promise: { de: Hier kommt noch etwas., en: Something is still to come here. }
    outcomes:
      de: [warten, weitergehen]
      en: [wait, go on]
    lessons:
      - id: dritte
        planned:
          title: { de: Die dritte Lektion, en: The third lesson }
          minutes: 5
`;

const laterIdea = `- id: s0-4
  text: { de: Backen lernt man zu zweit., en: Two learn baking better than one. }
  stance: taken
  lessons: [dritte]
`;

/** The course with its one written module alone, as if it were finished. */
export const withoutSecondModule: Mistake['changes'] = {
  'course.yaml': [secondModule, ''],
  'tests.yaml': [
    ['placement: { start: 1, spaeter: 1 }', 'placement: { start: 1 }'],
    ['final: { start: 2, spaeter: 1 }', 'final: { start: 2 }'],
    [', none: [spaeter]', ''],
  ],
  'ids.txt': [
    ['lesson:dritte', 'retired lesson:dritte'],
    ['module:spaeter', 'retired module:spaeter'],
  ],
  'ideas.yaml': [laterIdea, ''],
};
