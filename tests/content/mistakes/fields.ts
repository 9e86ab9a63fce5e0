import { erste, words, zweite, type Mistake } from './mistake.ts';

/** Fields that are not what the schemas ask for. */
export const fields: Mistake[] = [
  {
    mistake: 'a misspelt field',
    changes: { [erste.quiz]: ['difficulty: 1', 'dificulty: 1'] },
    finds: [
      { rule: 'schema', file: erste.quiz, at: '- id: erste-einzel', what: /"difficulty" is missing/, mend: /Add it/ },
      { rule: 'schema', file: erste.quiz, at: 'dificulty', what: /no field "dificulty"/, mend: /Write "difficulty"/ },
    ],
  },
  {
    mistake: 'a field that belongs nowhere',
    changes: { 'glossary.yaml': ['  lesson: erste', '  lesson: erste\n  colour: brown'] },
    finds: [{ rule: 'schema', file: 'glossary.yaml', at: 'colour', what: /no field "colour"/, mend: /Remove it/ }],
  },
  {
    mistake: 'a number written as a text',
    changes: { [erste.en]: ['minutes: 10', 'minutes: "10"'] },
    finds: [{ rule: 'schema', file: erste.en, at: 'minutes:', what: /"minutes" is a text, but a number/, mend: /plain number/ }],
  },
  {
    mistake: 'a number where a text belongs',
    changes: { 'sources.yaml': ['title: On Baking', 'title: 1984'] },
    finds: [{ rule: 'schema', file: 'sources.yaml', at: 'title: 1984', what: /"title" is a number/, mend: /"1984"/ }],
  },
  {
    mistake: 'a text in one language only',
    changes: { 'misconceptions.yaml': ['{ de: Mehl genügt., en: Flour is enough. }', '{ de: Mehl genügt. }'] },
    finds: [{ rule: 'schema', file: 'misconceptions.yaml', at: 'de: Mehl genügt.', what: /"en" is missing/ }],
  },
  {
    mistake: 'too many takeaways',
    changes: { [erste.de]: ['takeaways:', 'takeaways:\n  - Brot braucht Ruhe.'] },
    finds: [{ rule: 'schema', file: erste.de, at: 'takeaways:', what: /"takeaways" has 4 entries, more than 3/, mend: /Remove 1/ }],
  },
  {
    mistake: 'too few cards',
    changes: { [erste.quiz]: ['      - { id: verkaufen', '      # - { id: verkaufen'] },
    finds: [{ rule: 'schema', file: erste.quiz, at: 'cards:', what: /"cards" has 5 entries, fewer than 6/, mend: /Add 1/ }],
  },
  {
    mistake: 'a level of thinking nobody knows',
    changes: { [erste.quiz]: ['bloom: apply', 'bloom: aply'] },
    finds: [{ rule: 'schema', file: erste.quiz, at: 'bloom: aply', what: /"bloom" is "aply"/, mend: /Write "apply"/ }],
  },
  {
    mistake: 'a kind of question nobody knows',
    changes: { [erste.quiz]: ['kind: multiple', 'kind: mutliple'] },
    finds: [{ rule: 'schema', file: erste.quiz, at: 'kind: mutliple', what: /"kind" is "mutliple"/, mend: /Write "multiple"/ }],
  },
  {
    mistake: 'a misspelt field inside a gap',
    changes: { [zweite.quiz]: ['accepted:', 'acepted:'] },
    finds: [
      { rule: 'schema', file: zweite.quiz, at: '- id: was', what: /"accepted" is missing/ },
      { rule: 'schema', file: zweite.quiz, at: 'acepted', what: /no field "acepted"/, mend: /Write "accepted"/ },
    ],
  },
  {
    mistake: 'an id with a capital letter and an umlaut',
    changes: { 'glossary.yaml': ['- id: brot', '- id: Bröt'] },
    finds: [
      { rule: 'schema', file: 'glossary.yaml', at: '- id: Bröt', what: /lower-case letters/ },
      { rule: 'terms', file: erste.de, at: '<Term id="brot">', what: /no term "brot"/ },
      { rule: 'links', file: zweite.de, at: '#brot', what: /no anchor "brot"/ },
      { rule: 'terms', file: erste.en, at: '<Term id="brot">', what: /no term "brot"/ },
      { rule: 'links', file: zweite.en, at: '#brot', what: /no anchor "brot"/ },
    ],
  },
  {
    mistake: 'a day that does not exist',
    changes: { [erste.de]: ['reviewed: 2026-11-22', 'reviewed: 2026-11-31'] },
    finds: [{ rule: 'schema', file: erste.de, at: '2026-11-31', what: /"reviewed" does not fit/, mend: /2026-11-22/ }],
  },
  {
    mistake: 'a text padded with a space',
    changes: { [words]: ['Teig, loaf: Brot', 'Teig, loaf: " Brot"'] },
    finds: [{ rule: 'schema', file: words, at: '" Brot"', what: /begins or ends with a space/ }],
  },
];
