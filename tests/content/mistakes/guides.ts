import type { Change } from '../../support/broken-course.ts';
import type { Mistake } from './mistake.ts';

const guide = { de: 'guides/de/start.mdx', en: 'guides/en/start.mdx' };
const days = 'guides/two-days.yaml';

/** The same mistake in both languages, so that only one rule speaks. */
const both = (de: Change, en: Change = de): Mistake['changes'] => ({ [guide.de]: de, [guide.en]: en });

/** What is found in both languages. */
const inBoth = (find: Omit<Mistake['finds'][number], 'file'>): Mistake['finds'] => [guide.de, guide.en].map((file) => ({ file, ...find }));

/** Running orders that do not work. */
const planned: Mistake[] = [
  {
    mistake: 'a running order that is five minutes too long',
    changes: both(['minutes: 15, title', 'minutes: 20, title']),
    finds: inBoth({ rule: 'guide-plan', at: 'minutes: 45', what: /add up to 50 minutes, not 45/ }),
  },
  {
    mistake: 'a session in which hardly anybody works on the own firm',
    changes: both(['[backtag, wenn-dann], own: true', '[backtag, wenn-dann]']),
    finds: inBoth({ rule: 'guide-plan', at: 'minutes: 45', what: /own firm for 0 of 45 minutes; 14 is the least/, mend: /own: true/ }),
  },
  {
    mistake: 'a guide whose longest running order stands first',
    changes: both([
      ['minutes: 45', 'minutes: 90'],
      ['minutes: 15, title', 'minutes: 40, title'],
      ['minutes: 20, title', 'minutes: 40, title'],
    ]),
    finds: inBoth({ rule: 'guide-plan', at: 'minutes: 90', what: /90 minutes stands where that of 45 belongs/, mend: /45, 75, 90/ }),
  },
  {
    mistake: 'a running order with a slide the deck does not have, and two in the wrong order',
    changes: both([
      ['slides: [begruessung]', 'slides: [begrusung]'],
      ['slides: [weg, probe]', 'slides: [probe, weg]'],
    ]),
    finds: [guide.de, guide.en].flatMap((file) => [
      { rule: 'guide-slides', file, at: '[begrusung]', what: /no slide "begrusung"/, mend: /begruessung/ },
      { rule: 'guide-slides', file, at: '[probe, weg]', what: /"weg" comes before "probe"/ },
    ]),
  },
  {
    mistake: 'the running order of the whole deck with a slide left out and other minutes than the slides have',
    changes: both([
      ['minutes: 36, title', 'minutes: 35, title'],
      ['minutes: 18, title', 'minutes: 19, title'],
      ['slides: [backtag, austausch]', 'slides: [backtag]'],
    ]),
    finds: [guide.de, guide.en].flatMap((file) => [
      { rule: 'guide-slides', file, at: 'minutes: 75', what: /its slides "austausch" are left out/ },
      { rule: 'guide-slides', file, at: 'minutes: 35', what: /takes 35 minutes, its slides 36/, mend: /Write 36/ },
      { rule: 'guide-slides', file, at: 'minutes: 19', what: /takes 19 minutes, its slides 10/ },
    ]),
  },
  {
    mistake: 'a deck that no running order is as long as',
    changes: Object.fromEntries(['de', 'en'].map((locale) => [`decks/${locale}/start.mdx`, ['minutes="11"', 'minutes="12"'] as const])),
    finds: inBoth({ rule: 'guide-slides', at: 'variants:', what: /deck takes 76 minutes, and no running order/ }),
  },
  {
    mistake: 'a guide of a module without slides, in one language, and a file beside the guides',
    changes: {
      'guides/de/spaeter.mdx': { write: '' },
      'guides/notes.md': { write: '' },
    },
    finds: [
      { rule: 'syntax', file: 'guides/de/spaeter.mdx', what: /no frontmatter/ },
      { rule: 'files', file: 'guides/de/spaeter.mdx', what: /guide "spaeter" has no English file/, mend: /guides\/en\/spaeter\.mdx/ },
      { rule: 'guide-slides', file: 'guides/de/spaeter.mdx', what: /"spaeter" has no deck/, mend: /decks\/de\/spaeter/ },
      { rule: 'files', file: 'guides/notes.md', what: /Nothing reads this file/ },
      { rule: 'guide-two-days', file: days, at: 'days:', what: /"spaeter" has a guide and no place/ },
    ],
  },
];

/** Guides that differ between the languages, and texts that do not serve a trainer. */
const worded: Mistake[] = [
  {
    mistake: 'a guide whose translation plans another session',
    changes: {
      [guide.en]: [
        ['  - one dough per person', '  - one dough per person\n  - a timer'],
        ['slides: [weg, probe]', 'slides: [weg]'],
        ['Try the slides', '\n\nTry the slides'],
      ],
    },
    finds: [
      { rule: 'guide-parallel', file: guide.en, at: 'material:', what: /English has 2 entries where German has 1/ },
      { rule: 'guide-parallel', file: guide.en, at: '[weg]', what: /15 minutes with weg where German has 15 minutes with weg, probe/ },
      { rule: 'guide-parallel', file: guide.en, at: 'Try the slides', what: /a paragraph where German has a heading/, mend: /guides\/de/ },
    ],
  },
  {
    mistake: 'a guide with a tag, and with a text under one heading',
    changes: both(
      [
        ['Lassen Sie zuerst', '<Say>\n\nLassen Sie zuerst'],
        ['mit dem ersten.', 'mit dem ersten.\n\n</Say>'],
        ['## Vor der Sitzung\n\n', ''],
      ],
      [
        ['First leave out', '<Say>\n\nFirst leave out'],
        ['with the first.', 'with the first.\n\n</Say>'],
        ['## Before the session\n\n', ''],
      ],
    ),
    finds: [
      { rule: 'guide-text', file: guide.de, at: '## Wenn', what: /two or more headings/ },
      { rule: 'guide-text', file: guide.de, at: '<Say>', what: /a tag <Say>/, mend: /no tags/ },
      { rule: 'guide-text', file: guide.en, at: '## If', what: /two or more headings/ },
      { rule: 'guide-text', file: guide.en, at: '<Say>', what: /a tag <Say>/, mend: /no tags/ },
    ],
  },
  {
    mistake: 'a guide of a few words',
    changes: both({ cut: ['Stellen Sie den Wecker', '\n\n## Wenn'] }, { cut: ['Have the timer', '\n\n## If'] }),
    finds: [
      { rule: 'guide-text', file: guide.de, at: '## Vor', what: /has \d\d words; 80 to 200/ },
      { rule: 'guide-text', file: guide.en, at: '## Before', what: /has \d\d words; 80 to 200/ },
    ],
  },
  {
    mistake: 'steps and pitfalls of a guide that promise, fight and are on first-name terms',
    changes: {
      [guide.de]: [
        ['how: Reihum ein Satz.', 'how: "Das wirkt immer, und du kämpfst um jeden Satz."'],
        ['sign: Der Teig ist hart.', 'sign: Die Kunden zögern.'],
      ],
    },
    finds: [
      ...['"du"', 'claims too much', 'image of war'].map((what) => ({
        rule: { '"': 'sie-form', c: 'overclaims', i: 'war-images' }[what[0]!]!,
        file: guide.de,
        at: 'kämpfst',
        what: new RegExp(what),
      })),
      { rule: 'inclusive', file: guide.de, at: 'Die Kunden', what: /men only/ },
    ],
  },
];

/** Two days that do not work out. */
const twoDays: Mistake[] = [
  {
    mistake: 'a day that ends before its last part',
    changes: { [days]: ['ends: "10:45"', 'ends: "10:30"'] },
    finds: [{ rule: 'guide-two-days', file: days, at: 'ends: "10:30"', what: /Day 1 ends at 10:30, but its parts last until 10:45/ }],
  },
  {
    mistake: 'two days with a module nobody knows, one twice, and one of a length without a running order',
    changes: {
      [days]: [
        ['{ minutes: 30, title: { de: Rückblick, en: Looking back } }', '{ minutes: 30, module: anfang }'],
        ['{ minutes: 30, title: { de: Backen, en: Baking } }', '{ minutes: 30, module: start }'],
      ],
    },
    finds: [
      { rule: 'guide-two-days', file: days, at: 'module: anfang', what: /no module "anfang"/ },
      { rule: 'guide-two-days', file: days, at: 'minutes: 30, module: anfang', what: /takes 30 minutes/ },
      { rule: 'guide-two-days', file: days, at: '30, module: start', what: /"start" comes after "start"/, mend: /once/ },
      { rule: 'guide-two-days', file: days, at: '30, module: start', what: /takes 30 minutes/, mend: /45, 75, 90/ },
    ],
  },
];

export const guides: Mistake[] = [...planned, ...worded, ...twoDays];
