import type { Locale } from '../../../core/locale/locale.ts';
import { isStory } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { findWordings, withoutQuotes, type Wording } from '../wording.ts';

const mend = 'Say how often, for whom or in what case it holds, or what speaks against it';

const claim = (locale: Locale, form: string): Wording => ({ locale, form: new RegExp(form, 'iu'), what: 'This claims too much', mend });

/** A word that claims too much, unless the word right before or after it takes the claim back. */
const nextTo = (locale: Locale, word: string, before: string, after = ''): Wording =>
  claim(locale, `(?<!(?<!\\p{L})(?:${before})\\s)(?<!\\p{L})${word}(?!\\p{L})${after && `(?!\\s(?:${after})(?!\\p{L}))`}`);

/** The negations of a clause. */
const no = {
  de: 'nicht|nichts|kein\\p{L}*|niemand\\p{L}*|kaum|wenig|keineswegs',
  en: 'not|no|nothing|nobody|none|hardly|little|never|cannot',
};

/** A word that claims too much, unless its clause is negated. */
const plainly = (locale: Locale, word: string): Wording =>
  claim(
    locale,
    `(?<!(?<!\\p{L})(?:${no[locale]}|\\p{L}+n’t)(?!\\p{L})[^,.;:!?]*)(?<!\\p{L})(?:${word})(?!\\p{L})(?![^,.;:!?]*(?<!\\p{L})(?:${no[locale]})(?!\\p{L}))`,
  );

/**
 * "Immer noch", "immer besser" and "fast immer" claim nothing; "jeder" spreads something out in "mit jeder Woche" and claims
 * something only where a verb follows it; "einzig" counts in "ein einziger Schritt" and claims in "der einzige Weg".
 */
const claims: readonly Wording[] = [
  nextTo(
    'de',
    'immer',
    'nicht|fast|beinahe|nahezu|meist|wie|noch|auch|was|wer|wo|wann|schon|für',
    'wieder|noch|mehr|weniger|besser|größer|kleiner|teurer|öfter|länger|kürzer|weiter|schneller|langsamer|häufiger|seltener',
  ),
  nextTo('de', '(?:nie|niemals)', 'fast|beinahe|noch|nicht'),
  plainly('de', 'garantiert'),
  plainly('de', 'bewiesen|beweist'),
  nextTo('de', 'jeder(?:mann)?\\s(?:weiß|will|kann|braucht|muss|hat|ist|möchte|kennt|sollte|darf|macht|kauft|merkt|versteht)', '-'),
  nextTo('de', '(?:der|die|das|den)\\seinzig(?:e|en)', 'nicht'),
  nextTo('en', 'always', 'not|nearly|almost|as|hardly|\\p{L}+n’t'),
  nextTo('en', 'never', 'almost|nearly|has|have|had'),
  plainly('en', 'guarantees?|guaranteed'),
  plainly('en', 'proven'),
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

/** The course claims no more than it knows, outside quotations, stories and beliefs. */
export const overclaims: Rule = {
  id: 'overclaims',
  *check(course) {
    for (const said of allTexts(course)) {
      if (others.includes(said.field) || isStory(said) || said.inside?.includes('Poll')) continue;
      yield* findWordings({ ...said, text: withoutQuotes(said.text) }, claims);
    }
  },
};
