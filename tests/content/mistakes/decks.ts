import type { Change } from '../../support/broken-course.ts';
import { newId, type Mistake } from './mistake.ts';

const deck = { de: 'decks/de/start.mdx', en: 'decks/en/start.mdx' };

/** The same mistake in both languages, so that only one rule speaks. */
const both = (de: Change, en: Change = de): Mistake['changes'] => ({ [deck.de]: de, [deck.en]: en });

/** What is found in both languages. */
const inBoth = (find: Omit<Mistake['finds'][number], 'file'>): Mistake['finds'] => [deck.de, deck.en].map((file) => ({ file, ...find }));

const line = { de: 'Reihum ein Satz: Was backen Sie?', en: 'One sentence each: what do you bake?' };
const aim = { de: 'Die Gruppe hat die Probe einmal selbst gemacht.', en: 'The group has done the test once.' };
const say = { de: 'Drücken Sie, und sehen Sie hin. Mehr ist es nicht.', en: 'Press it, and look. That is all there is to it.' };
const ask = { de: 'Was sehen Sie?', en: 'What do you see?' };
const heading = { de: '## Ein Finger genügt', en: '## One finger is enough' };

/** Slides that are built wrongly. */
const built: Mistake[] = [
  {
    mistake: 'a slide with a tag nobody knows',
    changes: both([
      ['<Watch>', '<Wach>'],
      ['</Watch>', '</Wach>'],
    ]),
    finds: inBoth({ rule: 'deck-tags', at: '<Wach>', what: /no tag <Wach>/, mend: /Write "Watch"/ }),
  },
  {
    mistake: 'a slide whose figure begins at a step',
    changes: both(['steps=""', 'steps="2"']),
    finds: inBoth({ rule: 'deck-tags', at: 'steps="2"', what: /takes no text for "steps"/ }),
  },
  {
    mistake: 'a slide with a part of its notes before them',
    changes: both([line.de, `<Say>\n\n${line.de}\n\n</Say>`], [line.en, `<Say>\n\n${line.en}\n\n</Say>`]),
    finds: inBoth({ rule: 'deck-tags', at: '<Say>', what: /<Say> stands in <Slide>/, mend: /directly into <Notes>/ }),
  },
  {
    mistake: 'a text between two slides',
    changes: both(['</Slide>\n', `</Slide>\n\n12 ☞\n`]),
    finds: inBoth({ rule: 'deck-tags', at: '12 ☞', what: /outside every slide/ }),
  },
  {
    mistake: 'steps between two slides',
    changes: both(['</Slide>\n', '</Slide>\n\n<Steps />\n']),
    finds: inBoth({ rule: 'deck-tags', at: '<Steps />', what: /<Steps> stands outside every slide/ }),
  },
  {
    mistake: 'a slide that goes on after its notes',
    changes: both(['</Notes>\n', '</Notes>\n\n12 ☞\n']),
    finds: inBoth({ rule: 'deck-tags', at: '12 ☞', what: /follows the notes/, mend: /<Notes> last/ }),
  },
  {
    mistake: 'notes of a slide that do not begin with an aim',
    changes: both([
      ['<Aim>', '<Ask>'],
      ['</Aim>', '</Ask>'],
    ]),
    finds: inBoth({ rule: 'deck-tags', at: '<Ask>', what: /do not begin with an aim/, mend: /<Aim> first/ }),
  },
  {
    mistake: 'notes of a slide on the line of their tag',
    changes: both([`<Ask>\n\n${ask.de}\n\n</Ask>`, `<Ask>${ask.de}</Ask>`], [`<Ask>\n\n${ask.en}\n\n</Ask>`, `<Ask>${ask.en}</Ask>`]),
    finds: inBoth({ rule: 'deck-tags', at: '<Ask>', what: /on the line of its tag <Ask>/, mend: /empty line/ }),
  },
  {
    mistake: 'a slide with an id that is none',
    changes: both(['id="zutat"', 'id="Zutat"']),
    finds: inBoth({ rule: 'deck-tags', at: 'id="Zutat"', what: /"Zutat" cannot be an id/ }),
  },
  {
    mistake: 'a slide with code',
    changes: both([line.de, '{1 + 1}'], [line.en, '{1 + 1}']),
    finds: inBoth({ rule: 'deck-tags', at: '{1 + 1}', what: /code in the text/ }),
  },
  {
    mistake: 'a slide without a heading',
    changes: both([heading.de, heading.de.slice(3)], [heading.en, heading.en.slice(3)]),
    finds: inBoth({ rule: 'deck-slides', at: 'id="begruessung"', what: /"begruessung" has no heading/, mend: /"## "/ }),
  },
  {
    mistake: 'a slide with two headings, one of them in its notes',
    changes: both([say.de, `### ${say.de}`], [say.en, `### ${say.en}`]),
    finds: inBoth({ rule: 'deck-slides', at: '### ', what: /a further heading/, mend: /two slides/ }),
  },
  {
    mistake: 'a slide with a heading that takes three lines',
    changes: both(
      [heading.de, `${heading.de} für die wichtigste Prüfung des ganzen langen Backtages`],
      [heading.en, `${heading.en} for the most important test of the whole day`],
    ),
    finds: [
      { rule: 'deck-slides', file: deck.de, at: heading.de, what: /heading has 7\d characters; 60/ },
      { rule: 'deck-slides', file: deck.en, at: heading.en, what: /heading has 6\d characters; 60/ },
    ],
  },
  {
    mistake: 'a slide that says everything itself',
    changes: both([line.de, `${line.de} `.repeat(8).trim()], [line.en, `${line.en} `.repeat(7).trim()]),
    finds: inBoth({ rule: 'deck-slides', at: 'id="begruessung"', what: /shows \d\d words; 45/, mend: /its notes/ }),
  },
  {
    mistake: 'a slide without notes',
    changes: Object.fromEntries(
      (['de', 'en'] as const).map((locale) => [
        deck[locale],
        [`<Notes>\n\n<Aim>\n\n${aim[locale]}\n\n</Aim>\n\n<Say>\n\n${say[locale]}\n\n</Say>\n\n</Notes>\n\n`, ''],
      ]),
    ),
    finds: inBoth({ rule: 'deck-slides', at: 'id="begruessung"', what: /"begruessung" has no notes/, mend: /<Aim> first/ }),
  },
  {
    mistake: 'notes of a slide that say too little in one language and too much in the other',
    changes: both([say.de, 'Hm.'], [say.en, `${say.en} `.repeat(12).trim()]),
    finds: [
      { rule: 'deck-slides', file: deck.de, at: '<Notes>', what: /notes have 9 words; 15 to 130/, mend: /Say more/ },
      { rule: 'deck-slides', file: deck.en, at: '<Notes>', what: /notes have 13\d words; 15 to 130/, mend: /Keep what/ },
      { rule: 'sentences', file: deck.en, at: say.en, what: /paragraph has 1\d\d words/ },
    ],
  },
  {
    mistake: 'a slide with a single step, and one with too many opinions',
    changes: both(
      [
        ['- Hitze', '- Hitze\n- Salz\n- Wasser'],
        ['- eindrücken\n- warten\n- ansehen', '- eindrücken'],
      ],
      [
        ['- heat', '- heat\n- salt\n- water'],
        ['- press\n- wait\n- look', '- press'],
      ],
    ),
    finds: [deck.de, deck.en].flatMap((file) => [
      { rule: 'deck-slides', file, at: '<Poll id="zutat"', what: /opinions are 5; 2 to 4/, mend: /weakest/ },
      { rule: 'deck-slides', file, at: '<Steps>', what: /steps are 1; 2 to 5/, mend: /plain line/ },
    ]),
  },
  {
    mistake: 'a slide with steps that are no list',
    changes: both(['- eindrücken\n- warten\n- ansehen', 'Eindrücken und warten.'], ['- press\n- wait\n- look', 'Press and wait.']),
    finds: inBoth({ rule: 'deck-slides', at: '<Steps>', what: /steps are no list/, mend: /one list with "- " into <Steps>/ }),
  },
  {
    mistake: 'a slide with a poll of no kind, and an estimate to choose from',
    changes: both([
      ['kind="open"', 'kind="opinions"'],
      ['kind="opinion"', 'kind="estimate"'],
    ]),
    finds: [deck.de, deck.en].flatMap((file) => [
      { rule: 'deck-slides', file, at: '<Poll id="zutat"', what: /"estimate" has nothing to choose from/, mend: /kind="opinion"/ },
      { rule: 'deck-slides', file, at: '<Poll id="luecke"', what: /no poll of the kind "opinions"/, mend: /opinion, estimate, open/ },
    ]),
  },
];

/** Decks that do not fit a session. */
const planned: Mistake[] = [
  {
    mistake: 'a deck with a slide too few',
    changes: both({ cut: ['<Slide id="aufloesung"', '<Slide id="backtag"'] }),
    finds: [
      ...inBoth({ rule: 'deck-plan', what: /has 9 slides; 10 to 16/, mend: /each idea/ }),
      { rule: 'permanent-ids', file: 'ids.txt', at: 'slide:start/aufloesung', what: /gone from the course/ },
    ],
  },
  {
    mistake: 'a slide in a section the deck does not have',
    changes: both(['id="weg" section="teig"', 'id="weg" section="teik"']),
    finds: inBoth({
      rule: 'deck-plan',
      at: 'section="teik"',
      what: /a section "teik", which the deck does not have/,
      mend: /Write "teig"/,
    }),
  },
  {
    mistake: 'a slide that goes back to an earlier section',
    changes: both(['id="aufloesung" section="teig"', 'id="aufloesung" section="ankommen"']),
    finds: inBoth({ rule: 'deck-plan', at: 'id="aufloesung"', what: /goes back to the section "ankommen" after "teig"/ }),
  },
  {
    mistake: 'a section without a slide',
    changes: both(['  - { id: schluss', '  - { id: pause, title: Pause }\n  - { id: schluss']),
    finds: inBoth({ rule: 'deck-plan', at: 'id: pause', what: /No slide belongs to the section "pause"/ }),
  },
  {
    mistake: 'a slide that takes half a minute',
    changes: both(['minutes="10"', 'minutes="0.5"']),
    finds: inBoth({ rule: 'deck-plan', at: 'minutes="0.5"', what: /"backtag" takes "0\.5" minutes; a slide takes 1 to 25 whole ones/ }),
  },
  {
    mistake: 'a deck that takes all morning',
    changes: both([
      ['minutes="8"', 'minutes="20"'],
      ['minutes="10"', 'minutes="20"'],
    ]),
    finds: inBoth({ rule: 'deck-plan', what: /add up to 97; a session has 60 to 90/ }),
  },
];

/** Slides that lead nowhere, and ids of slides that change. */
const linked: Mistake[] = [
  {
    mistake: 'a slide with a figure of no lesson of its module',
    changes: both(['<Figure id="ofen"', '<Figure id="offen"']),
    finds: inBoth({
      rule: 'deck-links',
      at: 'id="offen"',
      what: /No lesson of the module "start" shows a figure "offen"/,
      mend: /Write "ofen"/,
    }),
  },
  {
    mistake: 'a figure and a poll on two slides',
    changes: both([
      ['<Steps>', '<Figure id="ofen" />\n\n<Steps>'],
      ['id="laibe"', 'id="zutat"'],
    ]),
    finds: [deck.de, deck.en].flatMap((file) => [
      { rule: 'deck-links', file, at: '<Figure id="ofen" />', what: /<Figure id="ofen"> stands in line \d+ already/, mend: /Show it once/ },
      {
        rule: 'deck-links',
        file,
        at: 'id="zutat" kind="estimate"',
        what: /<Poll id="zutat"> stands in line \d+ already/,
        mend: /another id/,
      },
    ]),
  },
  {
    mistake: 'a slide with a question nobody asks',
    changes: both(['erste-mehrfach', 'erste-mehrfah']),
    finds: inBoth({ rule: 'deck-links', at: 'erste-mehrfah', what: /asks a question "erste-mehrfah"/, mend: /Write "erste-mehrfach"/ }),
  },
  {
    mistake: 'a slide with a question of a kind no hands can answer',
    changes: both(['erste-mehrfach', 'erste-zahl']),
    finds: inBoth({ rule: 'deck-links', at: 'erste-zahl', what: /of the kind numeric/, mend: /single or multiple/ }),
  },
  {
    mistake: 'a slide with a question of the final test',
    changes: both(['erste-mehrfach', 'erste-schluss']),
    finds: inBoth({ rule: 'deck-links', at: 'erste-schluss', what: /kept for tests \(use: final\)/ }),
  },
  {
    mistake: 'a slide renamed',
    changes: both(['id="weg"', 'id="wege"']),
    finds: [
      { ...newId, file: deck.de, at: 'id="wege"' },
      { rule: 'permanent-ids', file: 'ids.txt', at: 'slide:start/weg', what: /gone from the course/ },
    ],
  },
  {
    mistake: 'two slides by one id',
    changes: both(['id="probe"', 'id="weg"']),
    finds: [
      { rule: 'unique-ids', file: deck.de, at: 'id="weg"', last: true, what: /"slide:start\/weg" is already there/ },
      { rule: 'permanent-ids', file: 'ids.txt', at: 'slide:start/probe', what: /gone from the course/ },
    ],
  },
  {
    mistake: 'a deck in one language',
    changes: { [deck.en]: 'delete' },
    finds: [{ rule: 'files', file: deck.de, what: /deck "start" has no English file/, mend: /Write decks\/en\/start\.mdx/ }],
  },
  {
    mistake: 'a deck in English only',
    changes: { [deck.de]: 'delete' },
    finds: [
      { rule: 'files', file: deck.en, what: /deck "start" has no German file/, mend: /Write decks\/de\/start\.mdx/ },
      ...['abstimmung', 'aufloesung', 'austausch', 'backtag', 'begruessung', 'frage', 'probe', 'schaetzung', 'weg', 'wenn-dann'].map(
        (id) => ({
          rule: 'permanent-ids',
          file: 'ids.txt',
          at: `slide:start/${id}`,
          what: /gone from the course/,
        }),
      ),
    ],
  },
  {
    mistake: 'a deck of a module nobody knows, without frontmatter, and a file beside the decks',
    changes: { 'decks/de/anfang.mdx': { write: '' }, 'decks/notes.md': { write: '' } },
    finds: [
      { rule: 'syntax', file: 'decks/de/anfang.mdx', what: /no frontmatter/ },
      { rule: 'files', file: 'decks/de/anfang.mdx', what: /no module "anfang" for this deck/, mend: /start, spaeter/ },
      { rule: 'files', file: 'decks/de/anfang.mdx', what: /no English file/ },
      { rule: 'files', file: 'decks/notes.md', what: /Nothing reads this file/ },
    ],
  },
];

/** Decks that differ between the languages, and words that do not belong on slides or into notes. */
const worded: Mistake[] = [
  {
    mistake: 'a slide with other minutes in the other language',
    changes: { [deck.en]: ['minutes="10"', 'minutes="9"'] },
    finds: [
      {
        rule: 'deck-parallel',
        file: deck.en,
        at: 'minutes="9"',
        what: /English has <Slide id="backtag" .*"9"> where German has <Slide .*"10">/,
        mend: /decks\/de/,
      },
    ],
  },
  {
    mistake: 'a slide left out of the translation',
    changes: { [deck.en]: { cut: ['<Slide id="aufloesung"', '<Slide id="backtag"'] } },
    finds: [
      { rule: 'deck-plan', file: deck.en, what: /has 9 slides/ },
      {
        rule: 'deck-parallel',
        file: deck.en,
        at: 'id="backtag"',
        what: /English has the slide "backtag" where German has the slide "aufloesung"/,
      },
    ],
  },
  {
    mistake: 'a slide whose list is shorter in the translation',
    changes: { [deck.en]: ['- look\n', ''] },
    finds: [{ rule: 'deck-parallel', file: deck.en, at: '<Steps>', what: /has <Steps> with 2 entries where German has <Steps> with 3/ }],
  },
  {
    mistake: 'notes of a slide whose last part is left out of the translation',
    changes: { [deck.en]: ['<Watch>\n\nThose who want to bake at once are kindly held back.\n\n</Watch>\n\n', ''] },
    finds: [{ rule: 'deck-parallel', file: deck.en, at: 'id="probe"', what: /nothing more in this slide where German has <Watch>/ }],
  },
  {
    mistake: 'a deck with other goals and sections in the other language',
    changes: {
      [deck.en]: [
        ['  - have planned', '  - have eaten it\n  - have planned'],
        ['  - { id: schluss', '  - { id: pause, title: Break }\n  - { id: schluss'],
      ],
    },
    finds: [
      { rule: 'deck-parallel', file: deck.en, at: 'goals:', what: /German has 2 entries in "goals", English 3/ },
      {
        rule: 'deck-parallel',
        file: deck.en,
        at: 'sections:',
        what: /German has "ankommen, teig, schluss", English "ankommen, teig, pause/,
      },
      { rule: 'deck-plan', file: deck.en, at: 'id: pause', what: /No slide belongs/ },
    ],
  },
  {
    mistake: 'a slide with another number in the translation',
    changes: { [deck.en]: ['12 loaves', '21 loaves'] },
    finds: [
      { rule: 'parallel-numbers', file: deck.de, at: '12 Laibe', what: /number 12 stands in the German/ },
      { rule: 'parallel-numbers', file: deck.en, at: '21 loaves', what: /number 21 stands in the English/ },
    ],
  },
  {
    mistake: 'a slide left in German',
    changes: { [deck.en]: [line.en, line.de] },
    finds: [{ rule: 'untranslated', file: deck.en, at: line.de, what: /same text: "Reihum/ }],
  },
  {
    mistake: 'notes of a slide that promise, fight and are on first-name terms',
    changes: { [deck.de]: [say.de, 'Drück deinen Teig, das wirkt immer. Wir kämpfen um jeden "Laib". Alle Kunden sehen das.'] },
    finds: ['straight quotation mark', '"du"', 'claims too much', 'men only', 'image of war'].map((what) => ({
      rule: { s: 'typography', '"': 'sie-form', c: 'overclaims', m: 'inclusive', i: 'war-images' }[what[0]!]!,
      file: deck.de,
      at: 'Drück deinen',
      what: new RegExp(what),
    })),
  },
  {
    mistake: 'a slide with the firm of the case, and no word that it is invented',
    changes: {
      'case.yaml': { write: 'firm: Laibwerk\nnumbers:\n  - { id: dozen, value: 12, says: { de: ein Dutzend, en: a dozen } }\n' },
      ...both([line.de, 'Was backt das Laibwerk?'], [line.en, 'What does Laibwerk bake?']),
    },
    finds: [
      { rule: 'fictitious', file: deck.de, at: 'Laibwerk', what: /"Laibwerk" stands here before/, mend: /Fiktives Beispiel/ },
      { rule: 'fictitious', file: deck.en, at: 'Laibwerk', what: /"Laibwerk" stands here before/, mend: /Fictitious example/ },
    ],
  },
];

/** A guide shows the slides of its deck and would complain too, so these courses have none. */
const withoutGuide: Mistake['changes'] = { 'guides/de/start.mdx': 'delete', 'guides/en/start.mdx': 'delete' };

export const decks: Mistake[] = [...built, ...planned, ...linked, ...worded].map(({ changes, ...mistake }) => ({
  ...mistake,
  changes: { ...changes, ...withoutGuide },
}));
