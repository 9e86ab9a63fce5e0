import { erste, type Mistake } from './mistake.ts';

/** Lessons without their parts or measure. */
export const lessons: Mistake[] = [
  {
    mistake: 'a tag nobody knows',
    changes: {
      [erste.de]: ['<Ref id="mueller-1999" />', '<Ref id="mueller-1999" /> <Terms id="brot">x</Terms>'],
      [erste.en]: ['<Ref id="mueller-1999" />', '<Ref id="mueller-1999" /> <Terms id="brot">x</Terms>'],
    },
    finds: [erste.de, erste.en].map((file) => ({ rule: 'tags', file, at: '<Terms', what: /no tag <Terms>/, mend: /Write "Term"/ })),
  },
  {
    mistake: 'a tag without its attribute',
    changes: { [erste.de]: ['<Claim says="Gutes Mehl genügt.">', '<Claim title="Gutes Mehl genügt.">'] },
    finds: [
      { rule: 'tags', file: erste.de, at: '<Claim', what: /no attribute "title"/ },
      { rule: 'tags', file: erste.de, at: '<Claim', what: /lacks its attribute "says"/ },
    ],
  },
  {
    mistake: 'a margin with a title, but no note',
    changes: { [erste.en]: [' note="Soft water makes the dough sticky."', ''] },
    finds: [{ rule: 'tags', file: erste.en, at: '<Margin', what: /either a term, or a title and a note/ }],
  },
  {
    mistake: 'code in a lesson',
    changes: { [erste.en]: ['Good <Term', '{new Date().getFullYear()} Good <Term'] },
    finds: [{ rule: 'tags', file: erste.en, at: 'getFullYear', what: /code in the text/ }],
  },
  {
    mistake: 'a second case and no example',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [
          ['<Example>', '<Case>'],
          ['</Example>', '</Case>'],
        ],
      ]),
    ),
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'lesson-parts', file, what: /no <Example>/ },
      { rule: 'lesson-parts', file, at: '<Case>', last: true, what: /second <Case>; the first stands in line 29/ },
    ]),
  },
  {
    mistake: 'a figure before the case',
    changes: { [erste.de]: ['<Case>', '<Figure id="ofen" />\n\n<Case>'], [erste.en]: ['<Case>', '<Figure id="ofen" />\n\n<Case>'] },
    finds: [erste.de, erste.en].map((file) => ({ rule: 'lesson-parts', file, at: '<Figure', what: /figure stands before the case/ })),
  },
  {
    mistake: 'a heading of the first level',
    changes: { [erste.de]: ['## Der Ofen', '# Der Ofen'], [erste.en]: ['## The oven', '# The oven'] },
    finds: [
      { rule: 'lesson-parts', file: erste.de, at: '# Der Ofen', what: /heading has 1 "#"/ },
      { rule: 'lesson-parts', file: erste.en, at: '# The oven', what: /heading has 1 "#"/ },
    ],
  },
  {
    mistake: 'an empty claim',
    changes: {
      [erste.de]: ['<Figure id="ofen" />', '<Figure id="ofen" />\n\n<Shoal title="Zu früh">\n\n</Shoal>'],
      [erste.en]: ['<Figure id="ofen" />', '<Figure id="ofen" />\n\n<Shoal title="Too early">\n\n</Shoal>'],
    },
    finds: [erste.de, erste.en].map((file) => ({ rule: 'lesson-parts', file, at: '<Shoal', what: /<Shoal> is empty/ })),
  },
  {
    mistake: 'a belief that a lesson clears nowhere, in either language',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [
          ['<Clears id="brot-waechst">\n\n', ''],
          ['\n\n</Clears>', ''],
        ],
      ]),
    ),
    finds: [
      { rule: 'clears', file: erste.de, what: /German text clears the belief "brot-waechst"/, mend: /<Clears id="brot-waechst">/ },
      { rule: 'clears', file: erste.en, what: /English text clears the belief "brot-waechst"/ },
    ],
  },
  {
    mistake: 'a belief cleared twice, and one of another lesson',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [['</Clears>', '</Clears>\n\n<Clears id="brot-waechst">\n\nX.\n\n</Clears>\n\n<Clears id="mehl-genuegt">\n\nX.\n\n</Clears>']],
      ]),
    ),
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'clears', file, at: '<Clears id="brot-waechst">', last: true, what: /already cleared in line \d+/ },
      { rule: 'clears', file, at: '<Clears id="mehl-genuegt">', what: /belongs to the lesson "zweite"/ },
    ]),
  },
  {
    mistake: 'a belief nobody knows',
    changes: {
      [erste.de]: ['<Clears id="brot-waechst">', '<Clears id="brot-wachst">'],
      [erste.en]: ['<Clears id="brot-waechst">', '<Clears id="brot-wachst">'],
    },
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'clears', file, what: /clears the belief "brot-waechst"/ },
      { rule: 'clears', file, at: '<Clears', what: /no misconception "brot-wachst"/, mend: /Write "brot-waechst"/ },
    ]),
  },
  {
    mistake: 'a belief cleared within a paragraph',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [
          ['<Clears id="brot-waechst">\n\n', 'So <Clears id="brot-waechst">'],
          ['\n\n</Clears>', '</Clears>'],
        ],
      ]),
    ),
    finds: [erste.de, erste.en].map((file) => ({ rule: 'clears', file, at: '<Clears', what: /not around a whole paragraph/ })),
  },
  {
    mistake: 'a belief cleared around a heading and a margin',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [
        file,
        [['<Clears id="brot-waechst">\n', '<Clears id="brot-waechst">\n\n### X\n\n<Margin title="X" note="X">\n\nX.\n\n</Margin>\n']],
      ]),
    ),
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'clears', file, at: '<Clears', what: /holds a heading/ },
      { rule: 'clears', file, at: '<Clears', what: /around <Margin>/, mend: /inside <Margin>/ },
    ]),
  },
  {
    mistake: 'a lesson that is too short',
    changes: { [erste.de]: { cut: ['<Claim', '## Ein Blech'] }, [erste.en]: { cut: ['<Claim', '## One tray'] } },
    finds: [
      { rule: 'lengths', file: erste.de, what: /lesson has \d+ words; 550 to 1100/, mend: /Say more/ },
      { rule: 'minutes', file: erste.de, what: /takes 5 minutes .*; 6 to 9/ },
      { rule: 'ideas', file: erste.de, at: 'ideas:', what: /no <Claim>/ },
      { rule: 'lengths', file: erste.en, what: /lesson has \d+ words; 550 to 1100/, mend: /Say more/ },
      { rule: 'ideas', file: erste.en, at: 'ideas:', what: /no <Claim>/ },
    ],
  },
  {
    mistake: 'a takeaway of more than 18 words',
    changes: {
      [erste.en]: [
        '  - The test costs nothing.',
        '  - The test with one finger costs nothing at all and takes no more than a moment of your long day.',
      ],
    },
    finds: [
      { rule: 'lengths', file: erste.en, at: '- The test with', what: /takeaway has 20 words; at most 18/, mend: /Cut at least 2 words/ },
    ],
  },
  {
    mistake: 'feedback that says too little',
    changes: {
      [erste.quiz]: ['Ein reifer Teig wird durch Warten nicht besser, er fällt zusammen und verliert seine Luft.', 'Es fällt zusammen.'],
    },
    finds: [
      { rule: 'lengths', file: erste.quiz, at: 'Es fällt zusammen', what: /feedback has 3 words; 12 to 45/, mend: /at least 9 words/ },
    ],
  },
  {
    mistake: 'a plan that is no if-then sentence',
    changes: { [erste.de]: ['"Wenn ich am Montag den Teig ansetze, dann drücke', '"Am Montag setze ich den Teig an und drücke'] },
    finds: [{ rule: 'if-then', file: erste.de, at: 'plan:', what: /no if-then sentence/, mend: /Wenn …, dann …/ }],
  },
];
