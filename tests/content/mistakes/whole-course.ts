import { erste, withoutSecondModule, zweite, type Mistake } from './mistake.ts';

/** What shows only when lessons, ideas and worksheets are held against each other. */
export const wholeCourse: Mistake[] = [
  {
    mistake: 'a course that takes longer than five hours',
    changes: { 'tests.yaml': ['final: { start: 2, spaeter: 1 }', 'final: { start: 2, spaeter: 400 }'] },
    finds: [
      { rule: 'total-minutes', file: 'course.yaml', at: 'modules:', what: /course takes 307 minutes, 19 for its lessons and 288 for/ },
    ],
  },
  {
    mistake: 'a module check of other than five questions',
    changes: { 'tests.yaml': ['current: 3', 'current: 2'] },
    finds: [{ rule: 'test-blueprint', file: 'tests.yaml', at: 'current: 2', what: /check asks 4 questions, 2 current and 2 earlier; 5/ }],
  },
  {
    mistake: 'paths that share a name, lead nowhere, or go in circles',
    changes: {
      'course.yaml': [
        '          minutes: 5\n',
        `          minutes: 5
paths:
  - id: all
    title: { de: Abkürzung, en: Short cut }
    promise: { de: Sie sind früher da., en: You arrive earlier. }
    lessons: [erste, zweit, erste]
`,
      ],
    },
    finds: [
      { rule: 'paths', file: 'course.yaml', at: 'id: all', what: /The whole course has the id "all"/ },
      { rule: 'paths', file: 'course.yaml', at: 'lessons: [erste', what: /a lesson "zweit"/, mend: /Write "zweite"/ },
      { rule: 'paths', file: 'course.yaml', at: 'lessons: [erste', what: /through "erste" twice/ },
    ],
  },
  {
    mistake: 'a worksheet that is not there',
    changes: { 'worksheets/backplaner.yaml': { write: 'id: backplaner\n' } },
    finds: [erste.de, zweite.de, erste.en, zweite.en].map((file) => ({
      rule: 'worksheets',
      file,
      at: 'worksheet:',
      what: /no worksheet "backplan"/,
      mend: /Write "backplaner"/,
    })),
  },
  {
    mistake: 'a worksheet that no lesson of a finished course feeds',
    changes: {
      ...withoutSecondModule,
      'worksheets/backplan.yaml': { write: 'id: backplan\n' },
      'worksheets/einkauf.yaml': { write: 'id: einkauf\n' },
    },
    finds: [
      { rule: 'test-pool', file: 'tests.yaml', what: /know 2 kinds/ },
      { rule: 'worksheets', file: 'worksheets/einkauf.yaml', what: /No lesson feeds this worksheet/, mend: /worksheet: einkauf/ },
    ],
  },
  {
    mistake: 'an idea nobody knows, and one meant for another lesson',
    changes: Object.fromEntries([erste.de, erste.en].map((file) => [file, ['ideas: [s0-1, s0-2]', 'ideas: [s0-1, s0-2, s0-3, s9-1]']])),
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'ideas', file, at: 'ideas:', what: /does not mean the idea "s0-3" for this lesson/, mend: /Add erste/ },
      { rule: 'ideas', file, at: 'ideas:', what: /no idea "s9-1"/ },
    ]),
  },
  {
    mistake: 'an idea that a lesson forgets to name in one language',
    changes: { [erste.en]: ['ideas: [s0-1, s0-2]', 'ideas: [s0-1]'] },
    finds: [
      { rule: 'ideas', file: erste.en, at: 'ideas:', what: /line 8, means the idea "s0-2" for this lesson/ },
      { rule: 'parallel-frontmatter', file: erste.en, at: 'ideas:', what: /ideas differ/ },
    ],
  },
  {
    mistake: 'an idea that no lesson carries, although all that were meant to are written',
    changes: { [erste.de]: ['ideas: [s0-1, s0-2]\n', ''], [erste.en]: ['ideas: [s0-1, s0-2]\n', ''] },
    finds: [
      { rule: 'ideas', file: 'ideas.yaml', at: '- id: s0-2', what: /No lesson carries the idea "s0-2"/, mend: /erste, as ideas: \[s0-2\]/ },
    ],
  },
  {
    mistake: 'an idea with a limit that no claim states',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [
          ['<Claim says=', '<Shoal title='],
          ['</Claim>', '</Shoal>'],
        ],
      ]),
    ),
    finds: [erste.de, erste.en].map((file) => ({
      rule: 'ideas',
      file,
      at: 'ideas:',
      what: /"s0-2" has a limit, and the lesson has no <Claim>/,
    })),
  },
  {
    mistake: 'an idea listed twice, and one for a lesson that is not there',
    changes: {
      'ideas.yaml': [
        ['lessons: [dritte]', 'lessons: [drite]'],
        ['- id: s0-4', '- id: s0-3'],
      ],
    },
    finds: [
      { rule: 'ideas', file: 'ideas.yaml', at: '- id: s0-3', last: true, what: /"s0-3" is already there in line 9/ },
      { rule: 'ideas', file: 'ideas.yaml', at: 'drite', what: /no lesson "drite"/, mend: /Write "dritte"/ },
    ],
  },
];
