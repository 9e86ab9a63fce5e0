import { erste, zweite, type Mistake } from './mistake.ts';

const lede = { de: 'lede: Ein Finger genügt für', en: 'lede: One finger is enough for' };
const note = { de: 'note="Weiches Wasser macht den Teig klebrig."', en: 'note="Soft water makes the dough sticky."' };
const margin = { de: `title="Zum Wasser" ${note.de}`, en: `title="On water" ${note.en}` };
const paragraphs = 11;

/** Texts that are hard to read, claim too much, or leave somebody out. */
export const writing: Mistake[] = [
  {
    mistake: 'an objective nobody can watch, and one without a verb',
    changes: {
      [erste.de]: ['text: einen reifen Teig erkennen', 'text: reifen Teig verstehen'],
      [erste.en]: ['text: recognise a ripe dough', 'text: the ripeness of dough'],
    },
    finds: [
      { rule: 'objectives', file: erste.de, at: 'Teig verstehen', what: /Nobody can watch this: "reifen Teig verstehen"/, mend: /nennen/ },
      { rule: 'objectives', file: erste.en, at: 'the ripeness', what: /does not begin with a verb/, mend: /name, match/ },
    ],
  },
  {
    mistake: 'a sentence nobody reads to its end',
    changes: {
      [erste.en]: [lede.en, `${lede.en} ${'the dough that has been set and has rested and has grown and '.repeat(2)}also for`],
    },
    finds: [
      { rule: 'sentences', file: erste.en, at: 'lede:', what: /sentence has 4\d words: "One finger is enough/, mend: /two or three/ },
    ],
  },
  {
    mistake: 'sentences that are too long on the whole',
    changes: {
      [erste.de]: Array.from({ length: paragraphs }, () => [
        ['Finger. Federt', 'Finger; federt'] as const,
        ['Ofen. Bleibt', 'Ofen, bleibt'] as const,
        ['Laibe. Wer', 'Laibe; wer'] as const,
      ]).flat(),
    },
    finds: [{ rule: 'sentences', file: erste.de, what: /sentences have 20\.1 words on average; 16/, mend: /one thought each/ }],
  },
  {
    mistake: 'a paragraph that never ends',
    changes: {
      [erste.de]: ['schon da.\n\nDer Bäcker', 'schon da. Der Bäcker'],
      [erste.en]: ['the door.\n\nThe baker', 'the door. The baker'],
    },
    finds: [erste.de, erste.en].map((file) => ({
      rule: 'sentences',
      file,
      at: file === erste.de ? 'Der Bäcker' : 'The baker',
      what: /paragraph has 1\d\d words; 90/,
    })),
  },
  {
    mistake: 'a chain of what one has to do',
    changes: { [erste.de]: ['Am Ende stehen 12', 'Man muss warten, dann darf man drücken. Am Ende stehen 12'] },
    finds: [{ rule: 'sentences', file: erste.de, at: 'Man muss', what: /chain of duties: Man muss, darf man/ }],
  },
  {
    mistake: 'textbook knowledge told as a fact',
    changes: { 'sources.yaml': ['status: confirmed', 'status: general'] },
    finds: [erste.de, zweite.de, erste.en, zweite.en].map((file) => ({
      rule: 'hedges',
      file,
      at: '<Ref id="mueller-1999"',
      what: /"mueller-1999" is a source of general knowledge.*"…(Gute[rs] (Brot|Teig) braucht Zeit|Good (bread|dough) takes time)\."/,
    })),
  },
  {
    mistake: 'a number that no source has, and one that nobody has worked out',
    changes: {
      [erste.de]: [
        [lede.de, `${lede.de} 55 von`],
        ['braucht Zeit. <Ref', 'braucht 37 Stunden. <Ref'],
      ],
      [erste.en]: [
        [lede.en, `${lede.en} 55 of`],
        ['takes time. <Ref', 'takes 37 hours. <Ref'],
      ],
    },
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'accounted-numbers', file, at: 'lede:', what: /number 55 comes from nowhere: neither a source/, mend: /cite a source/ },
      { rule: 'accounted-numbers', file, at: '37', what: /number 37 comes from nowhere: none of/, mend: /supports/ },
    ]),
  },
  {
    mistake: 'a term its lesson does not mark',
    changes: {
      [erste.de]: ['<Term id="brot">Brot</Term>', 'Brot'],
      [erste.en]: ['<Term id="brot">bread</Term>', 'bread'],
    },
    finds: [
      { rule: 'term-marks', file: erste.de, at: 'Gutes Brot', what: /introduces the term "brot" and does not mark it/ },
      { rule: 'term-marks', file: erste.en, at: 'Good bread', what: /introduces the term "brot" and does not mark it/ },
    ],
  },
  {
    mistake: 'a term of another lesson that is marked nowhere',
    changes: { [zweite.de]: ['Guter Teig', 'Gutes Brot'] },
    finds: [
      { rule: 'term-marks', file: zweite.de, at: 'Gutes Brot', what: /"Brot" is a term of the glossary, and the lesson marks it nowhere/ },
    ],
  },
  {
    mistake: 'a term that is used before it is marked',
    changes: { [erste.de]: ['Der Bäcker steht', 'Brote brauchen Zeit. Der Bäcker steht'] },
    finds: [{ rule: 'term-marks', file: erste.de, at: 'Brote brauchen', what: /"Brot" stands here before it is marked in line \d+/ }],
  },
  {
    mistake: 'claims nobody can keep',
    changes: {
      [erste.de]: [lede.de, 'lede: Ein Finger genügt immer für'],
      [erste.en]: [lede.en, 'lede: One finger is always enough for'],
      'misconceptions.yaml': ['en: Bread is baked.', 'en: Bread is never grown.'],
    },
    finds: [
      { rule: 'overclaims', file: erste.de, at: 'lede:', what: /claims too much: "Ein Finger genügt immer/ },
      { rule: 'overclaims', file: erste.en, at: 'lede:', what: /claims too much: "One finger is always/ },
      { rule: 'overclaims', file: 'misconceptions.yaml', at: 'never grown', what: /claims too much: "Bread is never grown/ },
    ],
  },
  {
    mistake: 'words that mean men only',
    changes: {
      [erste.de]: [
        [lede.de, 'lede: Ein Finger genügt den Kunden für'],
        ['title: Ein kleiner Schritt', 'title: Ein Schritt der Bäcker*innen'],
      ],
      [erste.en]: [lede.en, 'lede: One finger is enough for salesmen in'],
    },
    finds: [
      { rule: 'inclusive', file: erste.de, at: 'lede:', what: /names men only: ".*den Kunden/, mend: /"Kundschaft"/ },
      { rule: 'inclusive', file: erste.de, at: 'title: Ein Schritt', what: /sign inside a word: ".*Bäcker\*innen/ },
      { rule: 'inclusive', file: erste.en, at: 'lede:', what: /speaks of men.*salesmen/ },
    ],
  },
  {
    mistake: 'images of war, one of them allowed',
    changes: {
      [erste.en]: [lede.en, 'lede: One finger wins the battle for'],
      [zweite.de]: [
        ['summary: Sie erkennen', 'summary: Nach dem Kampf erkennen Sie'],
        ['lede: Ein Finger', 'lede: Der Feind heißt Ofen. Ein Finger'],
      ],
    },
    finds: [
      { rule: 'war-images', file: zweite.de, at: 'lede:', what: /image of war: "Der Feind/, mend: /One is enough/ },
      { rule: 'war-images', file: erste.en, at: 'lede:', what: /image of war: ".*battle/, mend: /Say plainly/ },
    ],
  },
  {
    mistake: 'a reader addressed as a friend',
    changes: { [erste.de]: [lede.de, 'lede: „Dein Ofen“, sagt Jo, und dein Finger genügt für'] },
    finds: [{ rule: 'sie-form', file: erste.de, at: 'lede:', what: /says "du": ".*dein Finger/ }],
  },
  {
    mistake: 'law without a notice, and without saying whom to ask',
    changes: {
      [erste.de]: [note.de, 'note="Nach dem UWG müssen Sie warten."'],
      [erste.en]: [note.en, 'note="Under the UWG you must wait."'],
    },
    finds: [erste.de, erste.en].flatMap((file) => [
      { rule: 'legal-notice', file, at: '<Margin', what: /speaks of law \("UWG"\) without a notice/, mend: /Rechtsberatung|legal advice/ },
      { rule: 'legal-notice', file, at: '<Margin', what: /"(müssen Sie|you must)" speaks of law without saying whom to ask/ },
    ]),
  },
  {
    mistake: 'a legal notice without a date, and one out of date',
    changes: {
      [erste.de]: [margin.de, 'title="Keine Rechtsberatung" note="Zum UWG fragen Sie die Kammer."'],
      [erste.en]: [margin.en, 'title="Not legal advice" note="The UWG as of January 2025; ask first."'],
    },
    finds: [
      { rule: 'legal-notice', file: erste.de, at: 'reviewed:', what: /notice has no date/, mend: /Stand November 2026/ },
      { rule: 'legal-notice', file: erste.en, at: 'reviewed:', what: /reviewed 22 months after/ },
      { rule: 'parallel-numbers', file: erste.en, at: '<Margin', what: /2025/ },
    ],
  },
];
