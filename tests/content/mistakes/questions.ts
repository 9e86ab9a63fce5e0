import { erste, newId, zweite, type Mistake } from './mistake.ts';

/** Questions that cannot be answered right. */
export const questions: Mistake[] = [
  {
    mistake: 'an objective the lesson does not have',
    changes: { [erste.quiz]: ['objective: ansehen', 'objective: ansehn'] },
    finds: [{ rule: 'questions', file: erste.quiz, at: 'objective: ansehn', what: /no objective "ansehn"/, mend: /Write "ansehen"/ }],
  },
  {
    mistake: 'a question of a test that also stands in the lesson',
    changes: { [erste.quiz]: ['use: [lesson, module]', 'use: [lesson, final]'] },
    finds: [
      { rule: 'test-questions', file: erste.quiz, at: '- id: erste-einzel', what: /of the final test has no partner/ },
      { rule: 'questions', file: erste.quiz, at: 'use: [lesson, final]', what: /of a test also stands in the lesson/ },
      { rule: 'test-pool', file: 'tests.yaml', at: 'moduleCheck:', what: /draws 5 questions from "start", and 4 can/ },
    ],
  },
  {
    mistake: 'a lesson that asks three questions',
    changes: { [erste.quiz]: ['use: [lesson, module]', 'use: [module]'] },
    finds: [
      { rule: 'minutes', file: erste.de, what: /takes 5 minutes \(722 words and 3 questions\)/ },
      { rule: 'questions', file: erste.quiz, what: /asks 3 questions; 4 to 6/ },
    ],
  },
  {
    mistake: 'a parallel form of a question that is not there',
    changes: { [erste.quiz]: ['    bloom: apply', '    parallelOf: erste-einzeln\n    bloom: apply'] },
    finds: [{ rule: 'questions', file: erste.quiz, at: 'parallelOf', what: /no other question "erste-einzeln"/ }],
  },
  {
    mistake: 'two right options in a single choice',
    changes: {
      [erste.quiz]: [
        '        misconception: brot-waechst\n        feedback: { de: "Ein reifer',
        '        correct: true\n        feedback: { de: "Ein reifer',
      ],
    },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: '- id: warten', what: /2 options are right/ }],
  },
  {
    mistake: 'a multiple choice that does not say how many',
    changes: { [erste.quiz]: ['Welche zwei Zeichen', 'Welche Zeichen'] },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: 'de: Welche Zeichen', what: /does not say that 2 options are right/ }],
  },
  {
    mistake: 'a card for a bin that is not there',
    changes: { [erste.quiz]: ['bin: davor', 'bin: dafor'] },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: 'bin: dafor', what: /no bin "dafor"/, mend: /Write "davor"/ }],
  },
  {
    mistake: 'a bin that stays empty',
    changes: { [erste.quiz]: Array.from({ length: 3 }, () => ['bin: danach', 'bin: davor'] as const) },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: '- { id: danach', what: /No card belongs into "danach"/ }],
  },
  {
    mistake: 'an answer given to two prompts',
    changes: { [zweite.quiz]: ['answer: unreif', 'answer: reif'] },
    finds: [
      { rule: 'answer-keys', file: zweite.quiz, at: 'answer: reif', last: true, what: /"reif" already belongs to the prompt in line/ },
    ],
  },
  {
    mistake: 'an answer key that lies off its scale',
    changes: { [erste.quiz]: ['scale: { min: 0, max: 100 }', 'scale: { min: 0, max: 40 }'] },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: 'scale:', what: /48 does not lie on the scale from 0 to 40/ }],
  },
  {
    mistake: 'a worked solution with another result',
    changes: { [erste.quiz]: ['= 48 Laibe, en: 4 trays × 12 loaves = 48 loaves', '= 46 Laibe, en: 4 trays × 12 loaves = 46 loaves'] },
    finds: ['never arrives at 48', 'never arrives at 48'].map((what) => ({
      rule: 'answer-keys',
      file: erste.quiz,
      at: 'worked:',
      what: new RegExp(what),
    })),
  },
  {
    mistake: 'a slip that counts as right',
    changes: { [erste.quiz]: ['tolerance: 0', 'tolerance: 40'] },
    finds: [{ rule: 'answer-keys', file: erste.quiz, at: 'value: 16', what: /slip 16 lies within the tolerance/ }],
  },
  {
    mistake: 'a gap that one language does not mark',
    changes: { [zweite.quiz]: ['the dent stays it needs {{was}}', 'the dent stays it needs {{wass}}'] },
    finds: [
      { rule: 'answer-keys', file: zweite.quiz, at: 'it needs {{wass}}', what: /marks a gap "wass"/, mend: /Write "was"/ },
      { rule: 'answer-keys', file: zweite.quiz, at: 'it needs {{wass}}', what: /marks the gap "was" nowhere/ },
    ],
  },
  {
    mistake: 'a story that breaks off',
    changes: { [zweite.quiz]: ['next: kundschaft', 'next: kunden'] },
    finds: [{ rule: 'answer-keys', file: zweite.quiz, at: 'next: kunden', what: /breaks off: there is no decision "kunden"/ }],
  },
  {
    mistake: 'a story that goes round in circles',
    changes: { [zweite.quiz]: ['            score: 0.3', '            score: 0.3\n            next: morgen'] },
    finds: [{ rule: 'answer-keys', file: zweite.quiz, at: '- id: morgen', what: /comes back to the decision "morgen"/ }],
  },
  {
    mistake: 'a story without a best path',
    changes: { [zweite.quiz]: [['            score: 1\n          - id: schweigen', '            score: 0.8\n          - id: schweigen']] },
    finds: [
      { rule: 'answer-keys', file: zweite.quiz, at: '    points:', what: /No path earns full marks/ },
      { rule: 'answer-keys', file: zweite.quiz, at: '- id: sagen', what: /does not say why/, mend: /better/ },
    ],
  },
  {
    mistake: 'wrong options none of which names a misconception',
    changes: { [erste.quiz]: ['        misconception: brot-waechst\n        feedback: { de: "Kälte', '        feedback: { de: "Kälte'] },
    finds: [
      { rule: 'misconceptions', file: erste.quiz, at: '- id: erste-mehrfach', what: /None of the wrong options/, mend: /brot-waechst/ },
    ],
  },
  {
    mistake: 'a misconception of another lesson',
    changes: { [erste.quiz]: ['misconception: brot-waechst', 'misconception: mehl-genuegt'] },
    finds: [{ rule: 'misconceptions', file: erste.quiz, at: 'mehl-genuegt', what: /belongs to the lesson "zweite"/, mend: /brot-waechst/ }],
  },
  {
    mistake: 'a misconception that no question meets',
    changes: {
      'misconceptions.yaml': [
        '- id: mehl-genuegt',
        '- id: zu-frueh\n  lesson: erste\n  belief: { de: Früh ist gut., en: Early is good. }\n  correction: { de: Reif ist gut., en: Ripe is good. }\n- id: mehl-genuegt',
      ],
    },
    finds: [
      ...[erste.de, erste.en].map((file) => ({ rule: 'clears', file, what: /clears the belief "zu-frueh"/ })),
      { ...newId, file: 'misconceptions.yaml', at: '- id: zu-frueh' },
      {
        rule: 'misconceptions',
        file: 'misconceptions.yaml',
        at: '- id: zu-frueh',
        what: /No question of "erste" meets the belief "zu-frueh"/,
      },
    ],
  },
];
