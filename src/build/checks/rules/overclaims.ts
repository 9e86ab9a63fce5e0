import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { findWordings, withoutQuotes, type Wording } from '../wording.ts';

const mend = 'Say how often, for whom or in what case it holds, or what speaks against it';

/** A word that claims too much, unless what stands before or after it takes the claim back. */
const claim = (locale: 'de' | 'en', word: string, { after = '', before = '' } = {}): Wording => ({
  locale,
  form: new RegExp(
    `${after && `(?<!(?<!\\p{L})(?:${after})\\s)`}(?<!\\p{L})${word}(?!\\p{L})${before && `(?!\\s(?:${before})(?!\\p{L}))`}`,
    'iu',
  ),
  what: 'This claims too much',
  mend,
});

/**
 * "Immer noch", "immer besser" and "fast immer" claim nothing; "jeder" spreads something out in "mit jeder Woche" and claims
 * something only where a verb follows it; "einzig" counts in "ein einziger Schritt" and claims in "der einzige Weg".
 */
const claims: readonly Wording[] = [
  claim('de', 'immer', {
    after: 'nicht|fast|beinahe|nahezu|meist|wie|noch|auch|was|wer|wo|wann|schon|für',
    before: 'wieder|noch|mehr|weniger|besser|größer|kleiner|teurer|öfter|länger|kürzer|weiter|schneller|langsamer|häufiger|seltener',
  }),
  claim('de', '(?:nie|niemals)', { after: 'fast|beinahe|noch|nicht' }),
  claim('de', 'garantiert', { after: 'nicht|nichts|niemand', before: 'nicht|nichts|kein|keine|keinen|niemand' }),
  claim('de', 'jeder(?:mann)?\\s(?:weiß|will|kann|braucht|muss|hat|ist|möchte|kennt|sollte|darf|macht|kauft|merkt|versteht)'),
  claim('de', '(?:der|die|das|den)\\seinzig(?:e|en)'),
  claim('de', '(?:bewiesen|beweist)', { after: 'nicht|nichts|kaum|wenig|keineswegs', before: 'nicht|nichts|kaum|wenig|noch' }),
  claim('en', 'always', { after: 'not|n’t|nearly|almost|as|hardly' }),
  claim('en', 'never', { after: 'almost|nearly|has|have|had' }),
  claim('en', 'guarante(?:e|es|ed)', { after: 'not|no|nothing|hardly|n’t|cannot', before: 'nothing|no' }),
  claim('en', 'proven', { after: 'not|never|n’t|nothing|little|hardly' }),
];

/** Stories and what others say or believe: scenes, answers to pick, beliefs, claims of practice, and titles, which name things. */
const others = [
  'belief',
  'says',
  'title',
  'term',
  'scene',
  'situation',
  'consequence',
  'text',
  'stem',
  'passage',
  'sample',
  'synonyms',
  'labels',
];
const stories = ['Case', 'Example'];

/** The course claims no more than it knows, outside quotations, stories and beliefs (quality bar 12). */
export const overclaims: Rule = {
  id: 'overclaims',
  *check(course) {
    for (const said of allTexts(course)) {
      if (others.includes(said.field) || said.inside?.some((tag) => stories.includes(tag))) continue;
      yield* findWordings({ ...said, text: withoutQuotes(said.text) }, claims);
    }
  },
};
