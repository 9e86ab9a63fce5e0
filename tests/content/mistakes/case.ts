import { erste, type Mistake } from './mistake.ts';

const file = 'case.yaml';

/** A case of a few loaves; the lessons' examples name twelve. */
const loaves = (half: string, from = 'loaves / 2') =>
  [
    'firm: Laibwerk',
    'numbers:',
    '  - { id: dozen, value: 12, says: { de: ein Dutzend, en: a dozen } }',
    '  - id: loaves',
    '    value: 5',
    '    says: { de: die Laibe, en: loaves }',
  ]
    .concat(['  - id: half', `    value: ${half}`, '    says: { de: halb, en: half }', `    from: ${from}`, ''])
    .join('\n');

/** Numbers of the running case that contradict each other. */
export const runningCase: Mistake[] = [
  {
    mistake: 'a firm that is named before it is said to be invented',
    changes: {
      [file]: { write: loaves('2.5') },
      [erste.de]: ['lede: Ein Finger', 'lede: Im Laibwerk ein Finger'],
      [erste.en]: ['lede: One finger', 'lede: At Laibwerk, an invented firm, one finger'],
    },
    finds: [
      {
        rule: 'fictitious',
        file: erste.de,
        at: 'lede:',
        what: /"Laibwerk" stands here before any label/,
        mend: /erfundene Firma Laibwerk/,
      },
    ],
  },
  {
    mistake: 'a number of the case that its formula does not give',
    changes: { [file]: { write: loaves('2.6') } },
    finds: [
      { rule: 'case-sums', file, at: 'from:', what: /"half" is given as 2\.6, and loaves \/ 2 makes 2\.5/, mend: /Correct the value/ },
    ],
  },
  {
    mistake: 'two numbers of the case by one name',
    changes: { [file]: { write: loaves('2.5').replace('id: half', 'id: dozen') } },
    finds: [{ rule: 'case-sums', file, at: '- id: dozen', what: /"dozen" names another number already in line 3/, mend: /another name/ }],
  },
  {
    mistake: 'a formula that names no number',
    changes: { [file]: { write: loaves('2.5', 'loafs / 2') } },
    finds: [
      {
        rule: 'case-sums',
        file,
        at: 'from:',
        what: /formula of "half" cannot be computed/,
        mend: /"loafs" is no number of the case and none of its names; correct the name/,
      },
    ],
  },
  {
    mistake: 'a scene with a number the case does not know',
    changes: {
      [file]: { write: loaves('2.5') },
      [erste.de]: ['Der Bäcker steht um vier Uhr auf', 'Der Bäcker hat um 4 Uhr 5 Laibe, halb 2,5, und 7 Bleche'],
      [erste.en]: ['<Case>\n\nThe baker', '<Case>\n\n5 loaves, half 2.5, and 7 trays at 4 a.m. The baker'],
    },
    finds: [erste.de, erste.en].map((lesson) => ({ rule: 'case-numbers', file: lesson, at: ' 7 ', what: /^7 is no number of the case/ })),
  },
];
