import { erste, newId, zweite, type Mistake } from './mistake.ts';

/** Ids, links, terms and sources that lead nowhere or change. */
export const idsAndLinks: Mistake[] = [
  {
    mistake: 'a question id given in another lesson',
    changes: { [zweite.quiz]: ['- id: zweite-frei', '- id: erste-einzel'] },
    finds: [
      { rule: 'permanent-ids', file: 'ids.txt', at: 'question:zweite-frei', what: /gone from the course/ },
      {
        rule: 'unique-ids',
        file: zweite.quiz,
        at: '- id: erste-einzel',
        what: /"question:erste-einzel" is already there in quizzes\/erste\.yaml, line 3/,
      },
      { ...newId, file: zweite.quiz, at: '{ id: zeit' },
    ],
  },
  {
    mistake: 'two lessons at one address',
    changes: { [zweite.en]: ['slug: the-second', 'slug: the-first'] },
    finds: [
      { rule: 'unique-ids', file: zweite.en, at: 'slug:', what: /"address:en\/start\/the-first" is already there/, mend: /another slug/ },
      { rule: 'links', file: zweite.en, at: 'the-first.html', what: /has no anchor/ },
    ],
  },
  {
    mistake: 'a lesson at the address of its module',
    changes: { [zweite.de]: ['slug: die-zweite', 'slug: index'] },
    finds: [{ rule: 'unique-ids', file: zweite.de, at: 'slug:', what: /"index" belongs to the page of the module/ }],
  },
  {
    mistake: 'a lesson at the address of the check of its module',
    changes: { [zweite.en]: ['slug: the-second', 'slug: module-check'] },
    finds: [{ rule: 'unique-ids', file: zweite.en, at: 'slug:', what: /"module-check" belongs to the check of the module/ }],
  },
  {
    mistake: 'an option renamed',
    changes: { [erste.quiz]: ['- id: warten', '- id: abwarten'] },
    finds: [
      {
        rule: 'permanent-ids',
        file: 'ids.txt',
        at: 'question:erste-einzel/option:warten',
        what: /gone from the course/,
        mend: /old id back/,
      },
      { ...newId, file: erste.quiz, at: '- id: abwarten' },
    ],
  },
  {
    mistake: 'an id used again that was withdrawn for good',
    changes: { 'ids.txt': ['term:brot', 'retired term:brot'] },
    finds: [{ rule: 'permanent-ids', file: 'glossary.yaml', at: '- id: brot', what: /withdrawn for good/, mend: /new id/ }],
  },
  {
    mistake: 'a link to a page that is not there',
    changes: { [zweite.de]: ['(die-erste.html#', '(die-fuenfte.html#'] },
    finds: [{ rule: 'links', file: zweite.de, at: 'die-fuenfte', what: /leads to de\/anfang\/die-fuenfte\.html/, mend: /slugs/ }],
  },
  {
    mistake: 'a link to a heading that was renamed',
    changes: { [erste.en]: ['## At four in the morning', '## At five in the morning'] },
    finds: [
      { rule: 'links', file: zweite.en, at: 'the-first.html', what: /no anchor "at-four-in-the-morning"/, mend: /at-five-in-the-morning/ },
    ],
  },
  {
    mistake: 'a link out of the course',
    changes: { [zweite.de]: ['(../glossar.html#brot)', '(https://example.org/brot)'] },
    finds: [{ rule: 'links', file: zweite.de, at: 'https://', what: /leaves the course/, mend: /sources\.yaml/ }],
  },
  {
    mistake: 'a link that holds at the root of a server only',
    changes: { [zweite.de]: ['(../glossar.html#brot)', '(/de/glossar.html#brot)'] },
    finds: [{ rule: 'links', file: zweite.de, at: '(/de/', what: /only at the root/, mend: /relative to this page/ }],
  },
  {
    mistake: 'a term the glossary does not have',
    changes: { [erste.de]: ['<Term id="brot">', '<Term id="brott">'], [erste.en]: ['<Term id="brot">', '<Term id="brott">'] },
    finds: [
      { rule: 'terms', file: erste.de, at: 'brott', what: /no term "brott"/, mend: /Write "brot"/ },
      { rule: 'terms', file: erste.en, at: 'brott', what: /no term "brott"/, mend: /Write "brot"/ },
    ],
  },
  {
    mistake: 'a term marked twice, once inside itself',
    changes: {
      [erste.de]: ['<Term id="brot">Brot</Term>', '<Term id="brot">Gutes <Term id="brot">Brot</Term></Term>'],
      [erste.en]: ['<Term id="brot">bread</Term>', '<Term id="brot">good <Term id="brot">bread</Term></Term>'],
    },
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'terms', file, at: '<Term', what: /inside another term/ },
      { rule: 'terms', file, at: '<Term', what: /already marked in line 39/, mend: /first use/ },
    ]),
  },
  {
    mistake: 'a term of a lesson that does not exist',
    changes: { 'glossary.yaml': ['lesson: erste', 'lesson: ersten'] },
    finds: [{ rule: 'terms', file: 'glossary.yaml', at: 'lesson: ersten', what: /that course\.yaml does not list/, mend: /Write "erste"/ }],
  },
  {
    mistake: 'a source that is never cited',
    changes: { [erste.de]: [' <Ref id="smith-2001" />', ''], [erste.en]: [' <Ref id="smith-2001" />', ''] },
    finds: [
      { rule: 'sources', file: erste.de, at: 'sources:', what: /"smith-2001" is listed, but the text never cites it/ },
      { rule: 'sources', file: erste.en, at: 'sources:', what: /"smith-2001" is listed, but the text never cites it/ },
    ],
  },
  {
    mistake: 'a citation of a source the lesson does not list',
    changes: {
      [erste.de]: ['<Ref id="mueller-1999" />', '<Ref id="mueller-1989" />'],
      [erste.en]: ['<Ref id="mueller-1999" />', '<Ref id="mueller-1989" />'],
    },
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'sources', file, at: 'sources:', what: /"mueller-1999" is listed, but/ },
      {
        rule: 'sources',
        file,
        at: 'mueller-1989',
        what: /cites "mueller-1989", which the lesson does not list/,
        mend: /Write "mueller-1999"/,
      },
    ]),
  },
  {
    mistake: 'sources in another order than the text cites them in',
    changes: Object.fromEntries(
      [erste.de, erste.en].map((file) => [file, ['sources: [mueller-1999, smith-2001]', 'sources: [smith-2001, mueller-1999]']]),
    ),
    finds: [erste.de, erste.en].map((file) => ({
      rule: 'source-order',
      file,
      at: 'sources:',
      what: /another order/,
      mend: /order: mueller-1999, smith-2001$/,
    })),
  },
  {
    mistake: 'a source that is not in sources.yaml',
    changes: { 'sources.yaml': ['- id: smith-2001', '- id: smith-2011'] },
    finds: [
      { rule: 'permanent-ids', file: 'ids.txt', at: 'source:smith-2001', what: /gone from the course/ },
      ...[erste.de, zweite.de, erste.en, zweite.en].map((file) => ({
        rule: 'sources',
        file,
        at: 'sources:',
        what: /no source "smith-2001"/,
        mend: /Write "smith-2011"/,
      })),
      { ...newId, file: 'sources.yaml', at: 'smith-2011' },
    ],
  },
];
