import { erste, zweite, type Mistake } from './mistake.ts';

/** What one language says and the other does not, and how each is set. */
export const languages: Mistake[] = [
  {
    mistake: 'another order of sources in the other language',
    changes: { [erste.en]: ['sources: [mueller-1999, smith-2001]', 'sources: [smith-2001, mueller-1999]'] },
    finds: [
      { rule: 'source-order', file: erste.en, at: 'sources:', what: /another order/ },
      { rule: 'parallel-frontmatter', file: erste.en, at: 'sources:', what: /sources differ.*"mueller-1999, smith-2001" in line 21/ },
    ],
  },
  {
    mistake: 'other minutes for the next step in the other language',
    changes: { [erste.en]: ['minutes: 10', 'minutes: 15'] },
    finds: [{ rule: 'parallel-frontmatter', file: erste.en, at: 'minutes:', what: /"10" in line 14, English "15"/ }],
  },
  {
    mistake: 'a paragraph left out of the translation',
    changes: { [erste.en]: ['In the end there are 12 loaves on the tray.\n\n', ''] },
    finds: [
      { rule: 'parallel-numbers', file: erste.de, at: '12 Laibe', what: /number 12 stands in the German text/ },
      { rule: 'parallel-text', file: erste.en, at: '<Example>', what: /has <\/Example> where German has a paragraph \(line 67\)/ },
    ],
  },
  {
    mistake: 'a section left out of the translation',
    changes: { [zweite.en]: ['## The oven does not decide alone again\n\n', ''] },
    finds: [{ rule: 'parallel-text', file: zweite.en, at: '## One tray', what: /German text has 3 sections, the English 2/ }],
  },
  {
    mistake: 'a citation moved to another paragraph',
    changes: {
      [erste.en]: [
        ['at the door. <Ref id="smith-2001" />', 'at the door, as we know.'],
        ['at the door.\n\n</Margin>', 'at the door. <Ref id="smith-2001" />\n\n</Margin>'],
      ],
    },
    finds: [
      {
        rule: 'parallel-text',
        file: erste.en,
        at: 'as we know',
        what: /has a paragraph where German has a paragraph with <Ref id="smith-2001">/,
      },
    ],
  },
  {
    mistake: 'a translation that says much more',
    changes: { [erste.en]: ['In the end there', `${'It takes time, and more time, and then some more. '.repeat(15)}In the end there`] },
    finds: [
      { rule: 'parallel-length', file: erste.en, what: /is 1[1-3]\d % as long as the German/, mend: /Tighten the English/ },
      { rule: 'sentences', file: erste.en, at: 'In the end there', what: /paragraph has 160 words/ },
    ],
  },
  {
    mistake: 'a number mistyped in the text',
    changes: { [erste.en]: ['12 loaves', '21 loaves'] },
    finds: [
      { rule: 'parallel-numbers', file: erste.de, at: '12 Laibe', what: /number 12 stands in the German text, but not in the English/ },
      { rule: 'parallel-numbers', file: erste.en, at: '21 loaves', what: /number 21 stands in the English text, but not in the German/ },
    ],
  },
  {
    mistake: 'a number mistyped in a question',
    changes: { [erste.quiz]: ['How many loaves do 4 trays hold?', 'How many loaves do 5 trays hold?'] },
    finds: [
      { rule: 'parallel-numbers', file: erste.quiz, at: 'Wie viele Laibe', what: /number 4 stands in the German/ },
      { rule: 'parallel-numbers', file: erste.quiz, at: 'How many loaves', what: /number 5 stands in the English/ },
    ],
  },
  {
    mistake: 'a text left in German',
    changes: {
      [erste.quiz]: [
        'en: The dough springs back when pressed. What does the baker do next?',
        'en: Der Teig federt beim Eindrücken zurück. Was tut die Bäckerin als Nächstes?',
      ],
    },
    finds: [{ rule: 'untranslated', file: erste.quiz, at: 'en: Der Teig', what: /same text: "Der Teig federt/, mend: /Translate/ }],
  },
  {
    mistake: 'straight quotation marks',
    changes: { [erste.de]: ['Am Ende stehen 12', 'Am Ende "stehen" 12'] },
    finds: [{ rule: 'typography', file: erste.de, at: '"stehen"', what: /straight quotation mark/, mend: /„…“/ }],
  },
  {
    mistake: 'English quotation marks in a German text',
    changes: { [erste.de]: ['lede: Ein Finger', 'lede: Ein “Finger”'] },
    finds: [{ rule: 'typography', file: erste.de, at: 'lede:', what: /mark of the other language/, mend: /„…“/ }],
  },
  {
    mistake: 'a quotation that never ends',
    changes: { [erste.en]: ['In the end there', '“In the end there'] },
    finds: [{ rule: 'typography', file: erste.en, at: '“In the end', what: /1 opening and 0 closing/ }],
  },
  {
    mistake: 'a plain space before the unit',
    changes: {
      [erste.quiz]: [
        ['noch roh ist', 'noch zu 90 % roh ist'],
        ['still raw', 'still 90% raw'],
      ],
    },
    finds: [{ rule: 'typography', file: erste.quiz, at: '90 %', what: /No protected space before the unit: ".*90 %/, mend: /U\+00A0/ }],
  },
  {
    mistake: 'a date and a time that a line may tear',
    changes: {
      [erste.quiz]: [
        ['noch roh ist', 'am 3. Mai um 8 Uhr noch roh ist'],
        ['still raw', 'still raw on 3 May at 8 am'],
      ],
    },
    finds: [/unit: ".*8 Uhr/, /day and month: ".*3. Mai/, /unit: ".*8 am/, /day and month: ".*3 May/].map((what) => ({
      rule: 'typography',
      file: erste.quiz,
      at: /Uhr|Mai/.test(what.source) ? '3. Mai' : '3 May',
      what,
    })),
  },
  {
    mistake: 'a sum that a line may tear after an operator, or at a minus',
    changes: {
      [erste.quiz]: [
        ['noch roh ist', 'nach 4 − 2\u00a0Tagen noch roh ist'],
        ['still raw', 'still raw after 4 −\u00a02 days'],
      ],
    },
    finds: ['4 − 2\u00a0Tagen', '4 −\u00a02 days'].map((at) => ({ rule: 'typography', file: erste.quiz, at, what: /A sum may break/ })),
  },
  {
    mistake: 'a hyphen as a dash, a straight apostrophe and two spaces',
    changes: { [erste.en]: ['It springs back when you press it.', "It springs  back - that's all you press it for."] },
    finds: ['straight apostrophe', 'Two spaces', 'hyphen as a dash'].map((what) => ({
      rule: 'typography',
      file: erste.en,
      at: 'springs  back',
      what: new RegExp(what),
    })),
  },
];
