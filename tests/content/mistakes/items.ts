import { erste, zweite, type Mistake } from './mistake.ts';

const options = { water: 'She adds some water. }\n        ', stand: 'She lets it stand. }\n        ' };

/** Questions that can be answered without the lesson, or that nobody learns from. */
export const items: Mistake[] = [
  {
    mistake: 'a question that is no sentence, and one that asks for what is not so',
    changes: {
      [erste.quiz]: [
        ['Was tut die Bäckerin als Nächstes?', 'Was als Nächstes'],
        ['What does the baker do next?', 'What does the baker not do next?'],
      ],
    },
    finds: [
      { rule: 'stems', file: erste.quiz, at: 'Was als Nächstes', what: /no whole sentence: ".*Was als Nächstes"/ },
      { rule: 'stems', file: erste.quiz, at: 'baker not do', what: /"not" escapes the eye/, mend: /NOT/ },
    ],
  },
  {
    mistake: 'options that speak of other options, and a word that betrays a wrong one',
    changes: {
      [erste.quiz]: [
        ['de: Sie wartet noch zwei Stunden.', 'de: Sie wartet nur zwei Stunden.'],
        ['en: She kneads in more flour.', 'en: None of these will help.'],
      ],
    },
    finds: [
      { rule: 'option-words', file: erste.quiz, at: 'wartet nur', what: /"nur" stands in a wrong option only/ },
      { rule: 'option-words', file: erste.quiz, at: 'None of these', what: /says nothing of its own: "None of these"/ },
    ],
  },
  {
    mistake: 'a right option that repeats the question',
    changes: { [erste.quiz]: ['en: She puts it into the oven.', 'en: Pressed and springing to heat.'] },
    finds: [{ rule: 'option-words', file: erste.quiz, at: 'Pressed and', what: /repeats words of the question \(presse…, spring…\)/ }],
  },
  {
    mistake: 'an option that is much longer than the others',
    changes: { [erste.quiz]: ['She waits for two more hours.', 'She waits for two more hours until evening comes.'] },
    finds: [
      { rule: 'option-lengths', file: erste.quiz, at: 'until evening', what: /longest option has 49 letters, the shortest 25; 1\.6/ },
    ],
  },
  {
    mistake: 'right options that are the longest',
    changes: {
      [erste.quiz]: [
        ['She puts it into the oven.', 'She puts it into the oven at once.'],
        ['He gives it time.', 'He gives it more time.'],
      ],
    },
    finds: [
      {
        rule: 'option-lengths',
        file: 'course.yaml',
        at: '- id: start',
        what: /In 2 of 3 single choices of "start" .* longest in English/,
        mend: /erste-einzel, erste-vorab/,
      },
    ],
  },
  {
    mistake: 'right options that all stand first',
    changes: {
      [erste.quiz]: [
        [`${options.water}misconception: brot-waechst`, `${options.water}correct: true`],
        [`${options.stand}correct: true`, `${options.stand}misconception: brot-waechst`],
      ],
    },
    finds: [
      { rule: 'key-positions', file: 'course.yaml', at: '- id: start', what: /stands 3, 0, 0 times in first to last place/ },
      {
        rule: 'guessing',
        file: 'course.yaml',
        at: '- id: start',
        what: /Guessing the first is right 7 times in "start" in German and English; chance is right 3 times/,
        mend: /erste-einzel, .*zweite-geschichte/,
      },
    ],
  },
  {
    mistake: 'feedback that praises and feedback that judges',
    changes: {
      [erste.quiz]: [
        ['de: "Ein reifer Teig wird', 'de: "Leider falsch. Ein reifer Teig wird'],
        ['en: "The dent closes', 'en: "Well done! The dent closes'],
      ],
    },
    finds: [
      { rule: 'feedback-tone', file: erste.quiz, at: 'Well done!', what: /praises the person: "Well done!/ },
      { rule: 'feedback-tone', file: erste.quiz, at: 'Leider falsch', what: /begins with a verdict/ },
    ],
  },
  {
    mistake: 'questions that mostly ask to remember, none of them hard',
    changes: {
      [erste.quiz]: Array.from({ length: 6 }, () => ['bloom: apply', 'bloom: remember'] as const),
      [zweite.quiz]: ['difficulty: 3', 'difficulty: 2'],
    },
    finds: [
      {
        rule: 'item-mix',
        file: 'course.yaml',
        at: '- id: start',
        what: /6 of the 13 questions of "start" ask to apply/,
        mend: /Turn 2 that/,
      },
      { rule: 'item-mix', file: 'course.yaml', at: '- id: start', what: /No question of "start" has difficulty 3/ },
    ],
  },
  {
    mistake: 'a story whose choices are perfect or worthless',
    changes: { [zweite.quiz]: ['score: 0.3', 'score: 0'] },
    finds: [{ rule: 'answer-keys', file: zweite.quiz, at: '    points:', what: /either perfect or worthless/ }],
  },
  {
    mistake: 'an article that gives the gap away',
    changes: {
      [zweite.quiz]: [
        ['it goes {{wohin}}', 'it finds an {{wohin}}'],
        ['en: onto the shelf', 'en: shelf or board'],
      ],
    },
    finds: [{ rule: 'answer-keys', file: zweite.quiz, at: 'it finds an', what: /"an" gives away what fits into the gap "wohin"/ }],
  },
  {
    mistake: 'a parallel form that tells the same scene',
    changes: {
      [zweite.quiz]: [
        ['Ein Blech backt 25 Minuten. Wie viele Minuten backen 3 Bleche', 'Ein Teig ruht 45 Minuten. Wie viele Minuten ruhen 2 Teige'],
        ['One tray bakes for 25 minutes. How many minutes do 3 trays', 'One dough rests for 45 minutes. How many minutes do 2 doughs'],
      ],
    },
    finds: ['de: Ein Teig ruht', 'en: One dough rests'].map((at) => ({
      rule: 'test-questions',
      file: zweite.quiz,
      at,
      last: true,
      what: /partner "zweite-schluss" tell the same scene/,
    })),
  },
];
