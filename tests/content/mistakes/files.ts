import { erste, zweite, type Mistake } from './mistake.ts';

/** Files that are missing, or that nothing reads. */
export const files: Mistake[] = [
  {
    mistake: 'a lesson without its English file',
    changes: { [zweite.en]: 'delete' },
    finds: [
      {
        rule: 'files',
        file: 'course.yaml',
        at: '- id: zweite',
        what: /"zweite" has no English file/,
        mend: /Write lessons\/en\/start\/zweite\.mdx/,
      },
    ],
  },
  {
    mistake: 'a lesson without questions',
    changes: { [zweite.quiz]: 'delete' },
    finds: [
      { rule: 'files', file: 'course.yaml', at: '- id: zweite', what: /no questions/, mend: /Write quizzes\/zweite\.yaml/ },
      ...['frei', 'geschichte', 'luecken', 'reihenfolge', 'schluss', 'schluss-anders', 'zuordnen'].map((name) => ({
        rule: 'permanent-ids',
        file: 'ids.txt',
        at: `question:zweite-${name}`,
        what: /gone from the course/,
      })),
    ],
  },
  {
    mistake: 'a planned lesson that is written',
    changes: { 'course.yaml': ['      - id: zweite', '      - id: zweite\n        planned: { title: { de: Zwei, en: Two }, minutes: 7 }'] },
    finds: [
      {
        rule: 'files',
        file: 'course.yaml',
        at: 'planned: { title',
        what: /marked as planned, but lessons\/de/,
        mend: /Remove its planned block/,
      },
    ],
  },
  {
    mistake: 'a lesson file that course.yaml does not list',
    changes: { 'quizzes/vierte.yaml': { write: 'lesson: vierte\nitems: []\n' } },
    finds: [
      { rule: 'files', file: 'quizzes/vierte.yaml', what: /lists no lesson for this file/ },
      { rule: 'schema', file: 'quizzes/vierte.yaml', at: 'items', what: /"items" has 0 entries, fewer than 4/ },
    ],
  },
  {
    mistake: 'a file with an ending that nothing reads',
    changes: { 'figures/ofen.png': { write: '' } },
    finds: [{ rule: 'files', file: 'figures/ofen.png', what: /Nothing reads this file/ }],
  },
  {
    mistake: 'questions that name another lesson',
    changes: { [erste.quiz]: ['lesson: erste', 'lesson: zweite'] },
    finds: [
      { rule: 'files', file: erste.quiz, at: 'lesson: zweite', what: /named after "erste", but says "zweite"/, mend: /lesson: erste/ },
    ],
  },
  {
    mistake: 'a course without a glossary',
    changes: { 'glossary.yaml': 'delete' },
    finds: [{ rule: 'files', file: 'glossary.yaml', what: /no glossary\.yaml/ }],
  },
];
