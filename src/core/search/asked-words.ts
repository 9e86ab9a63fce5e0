import type { Locale } from '../locale/locale.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { textWords } from './text-words.ts';

/** One word of a question to the search. */
export interface AskedWord {
  /** As it was typed. */
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
  /** Whether only the word itself answers, not longer ones that begin with it or hold it. */
  readonly whole?: boolean;
}

/** Words that say how something is asked, not what. */
const fillers: Record<Locale, ReadonlySet<string>> = {
  de: new Set(
    `was wie wer wo wann warum welche welcher welches welchen ist sind bin war hat habe haben gibt wird werden
    der die das den dem des ein eine einen einem einer eines kein keine keinen
    ich wir sie er es man uns mir mich ihr sich mein meine meinen meinem meiner unser unsere unseren unserem unserer
    kann können darf dürfen soll sollen sollte will wollen muss müssen brauche braucht brauchen möchte
    sagt sagen meint macht machen nehmen nimmt geht tun ansehen
    im in am an auf aus bei über um nach zu zum zur mit von vor und oder aber denn dass ob wenn als für gegen ohne
    auch noch nur doch einfach wirklich eigentlich überhaupt jetzt nicht so`.split(/\s+/),
  ),
  en: new Set(
    `what how who where when why which is are am was be been has have had do does did done will would can could may might must shall should
    the a an this that these those no not
    i we you they he she it me us my our your their his her its
    need needs want wants say says said tell take get go make use look
    in on at of to for with by from about over and or than so just really only`.split(/\s+/),
  ),
};

/** The words that a question is about; where it holds fillers alone, all of them. */
export function askedWords(question: string, locale: Locale): AskedWord[] {
  // English texts write "email"; its parts would be words of their own.
  const typed = textWords(locale === 'en' ? question.replace(/\be-mail/gi, 'email') : question);
  const telling = typed.filter((word) => !fillers[locale].has(word.toLowerCase()));
  return (telling.length > 0 ? telling : typed).map((text) => {
    const folded = fold(text, locale);
    return { text, folded, stem: stem(folded, locale) };
  });
}

/** Up to this length a word begins so many others that they would bury it. */
const shortQuestion = 3;

/** Whether the question is one short word, such as an abbreviation. */
export const isShort = ([only, ...others]: readonly AskedWord[]): boolean =>
  only !== undefined && others.length === 0 && only.folded.length <= shortQuestion;

/**
 * The same question with fewer and fewer words, where nothing answers all of them: those that nothing answers are left out at
 * once, then the word that most places hold, which tells the least.
 * @param places how many places answer each word.
 */
export function withFewerWords(asked: readonly AskedWord[], places: readonly number[]): AskedWord[][] {
  const known = asked.map((word, at) => ({ word, places: places[at] ?? 0 })).filter((each) => each.places > 0);
  const telling = known.toSorted((one, other) => one.places - other.places);
  const questions = telling.map((_, left) => new Set(telling.slice(0, telling.length - left)));
  return questions.filter((kept) => kept.size < asked.length).map((kept) => known.filter((each) => kept.has(each)).map(({ word }) => word));
}
