import { erste, withoutSecondModule, zweite, type Mistake } from './mistake.ts';

const blueprint = 'tests.yaml';
/** Tests that cannot be drawn, or would not measure what they should. */
export const tests: Mistake[] = [
  {
    mistake: 'a course without a blueprint of its tests',
    changes: { [blueprint]: 'delete' },
    finds: [{ rule: 'files', file: blueprint, what: /has no tests\.yaml/ }],
  },
  {
    mistake: 'a blueprint that forgets a module and knows another',
    changes: { [blueprint]: ['placement: { start: 1, spaeter: 1 }', 'placement: { start: 1, spater: 1 }'] },
    finds: [
      { rule: 'test-blueprint', file: blueprint, at: 'placement:', what: /does not name the module "spaeter"/ },
      { rule: 'test-blueprint', file: blueprint, at: 'spater: 1', what: /no module "spater"/, mend: /Write "spaeter"/ },
    ],
  },
  {
    mistake: 'a blueprint that names a module twice',
    changes: { [blueprint]: ['final: { start: 2, spaeter: 1 }', 'final: { start: 2, spaeter: 1, start: 2 }'] },
    finds: [{ rule: 'syntax', file: blueprint, at: 'final:', what: /not valid YAML/, mend: /Keep one/ }],
  },
  {
    mistake: 'a check left out for a module that is not there',
    changes: { [blueprint]: ['none: [spaeter]', 'none: [spaetre]'] },
    finds: [{ rule: 'test-blueprint', file: blueprint, at: 'none:', what: /no module "spaetre"/, mend: /Write "spaeter"/ }],
  },
  {
    mistake: 'a share written as a percentage',
    changes: { [blueprint]: ['moduleFloor: 0.5', 'moduleFloor: 50'] },
    finds: [{ rule: 'schema', file: blueprint, at: 'moduleFloor', what: /"moduleFloor" is 50, more than 1/ }],
  },
  {
    mistake: 'tests that draw more than a written module holds',
    changes: {
      [blueprint]: [
        ['final: { start: 2', 'final: { start: 4'],
        ['first: 5', 'first: 6'],
      ],
    },
    finds: [
      { rule: 'test-pool', file: blueprint, at: 'final:', what: /draws 4 questions from "start", and 3 can/, mend: /Write 1 more/ },
      { rule: 'test-blueprint', file: blueprint, at: 'moduleCheck:', what: /check asks 6 questions in the first module/ },
      { rule: 'test-pool', file: blueprint, at: 'moduleCheck:', what: /draws 6 questions from "start", and 5 can/ },
    ],
  },
  {
    mistake: 'a module check that draws more from earlier modules than they hold',
    changes: {
      [blueprint]: [
        ['earlier: 2', 'earlier: 9'],
        ['none: [spaeter]', 'none: []'],
      ],
    },
    finds: [
      { rule: 'test-blueprint', file: blueprint, at: 'earlier: 9', what: /check asks 12 questions/ },
      { rule: 'test-pool', file: blueprint, at: 'earlier: 9', what: /from the modules before "spaeter", and 5 can/ },
    ],
  },
  {
    mistake: 'a finished course that tests with too few kinds of question',
    changes: withoutSecondModule,
    finds: [{ rule: 'test-pool', file: blueprint, what: /know 2 kinds of question \(numeric, single\); 5 is the least/ }],
  },
  {
    mistake: 'free text in a test',
    changes: {
      [zweite.quiz]: ['    difficulty: 2\n    use: [lesson]', '    difficulty: 1\n    use: [final]\n    parallelOf: zweite-schluss'],
    },
    finds: [{ rule: 'test-questions', file: zweite.quiz, at: 'kind: freetext', what: /Free text stands in a test/ }],
  },
  {
    mistake: 'a question that both tests ask',
    changes: { [erste.quiz]: ['use: [placement]', 'use: [placement, final]'] },
    finds: [{ rule: 'test-questions', file: erste.quiz, at: 'use: [placement, final]', what: /gain would measure memory/ }],
  },
  {
    mistake: 'a question of a test that speaks of the lesson',
    changes: {
      [erste.quiz]: [
        ['Was tut der Bäcker?', 'Was tut der Bäcker nach der Lektion?'],
        ['The dent in the rye dough stays. What does', 'The dent in the rye dough stays. Going by the lesson, what does'],
      ],
    },
    finds: [
      { rule: 'test-questions', file: erste.quiz, at: 'nach der Lektion', what: /says "der Lektion"/, mend: /one of the course/ },
      { rule: 'test-questions', file: erste.quiz, at: 'by the lesson', what: /says "the lesson"/ },
    ],
  },
  {
    mistake: 'a question of the placement test without its parallel form',
    changes: { [erste.quiz]: ['    parallelOf: erste-vorab\n', ''] },
    finds: [
      {
        rule: 'test-questions',
        file: erste.quiz,
        at: '- id: erste-vorab',
        what: /no parallel form in the final test/,
        mend: /parallelOf: erste-vorab/,
      },
      { rule: 'test-questions', file: erste.quiz, at: '- id: erste-schluss', what: /"erste-schluss" of the final test has no partner/ },
    ],
  },
  {
    mistake: 'a question of the final test that names one of the lesson as its partner',
    changes: { [zweite.quiz]: ['parallelOf: zweite-schluss', 'parallelOf: zweite-reihenfolge'] },
    finds: [
      { rule: 'test-questions', file: zweite.quiz, at: '- id: zweite-schluss', what: /"zweite-schluss" of the final test has no partner/ },
      {
        rule: 'test-questions',
        file: zweite.quiz,
        at: 'parallelOf: zweite-reihenfolge',
        what: /"zweite-schluss-anders" of the final test has no partner/,
      },
    ],
  },
  {
    mistake: 'a pair of questions for different objectives, one of them harder',
    changes: {
      [zweite.quiz]: [
        '    objective: planen\n    bloom: apply\n    difficulty: 1\n    use: [final]\n    parallelOf',
        '    objective: ansehen\n    bloom: apply\n    difficulty: 3\n    use: [final]\n    parallelOf',
      ],
    },
    finds: [
      {
        rule: 'test-questions',
        file: zweite.quiz,
        at: 'objective: ansehen',
        last: true,
        what: /test different objectives/,
        mend: /planen/,
      },
      { rule: 'test-questions', file: zweite.quiz, at: 'difficulty: 3', last: true, what: /difficulty 3, its partner "zweite-schluss" 1/ },
    ],
  },
];
