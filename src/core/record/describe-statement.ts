import { findIn, type Contents } from '../course/catalogue.ts';
import { beginning } from '../locale/beginning.ts';
import type { Locale } from '../locale/locale.ts';
import { percent } from '../quiz/percent.ts';
import { checkedModule, isTest } from '../test/test.ts';
import { deedWords, type DeedWords } from './deed-words.ts';
import { resultWords } from './result-words.ts';
import { isAnswer, type AnsweredStatement, type Statement } from './statement.ts';

/** So many characters of a question are shown at most. */
const longest = 110;

function describeAnswer({ object, context, result }: AnsweredStatement, catalogue: Contents, locale: Locale): string {
  const t = deedWords[locale];
  const item = findIn(catalogue.items, object.id);
  const details = [
    result.score === 1 ? t.right : result.score === 0 ? t.wrong : t.partly(percent(result.score)),
    result.tries > 1 && t.tries(result.tries),
    result.hints > 0 && t.hints(result.hints),
    result.certainty && resultWords[locale].certainty[result.certainty],
  ].filter(Boolean);
  return t.answered(
    item ? t.question(beginning(item.stem, longest)) : resultWords[locale].gone,
    t.setting[context.setting],
    details.join(', '),
  );
}

function nameTest(id: string, catalogue: Contents, t: DeedWords): string {
  const module = isTest(id) && findIn(catalogue.modules, checkedModule(id) ?? '');
  return module ? t.moduleCheck(module.title) : (t.tests[id] ?? t.test);
}

/** What a statement says, in one plain sentence. The course may no longer have what it speaks of. */
export function describeStatement(statement: Statement, catalogue: Contents, locale: Locale): string {
  const t = deedWords[locale];
  if (isAnswer(statement)) return describeAnswer(statement, catalogue, locale);
  switch (statement.verb) {
    case 'read': {
      const lesson = findIn(catalogue.lessons, statement.object.id);
      return t.read(lesson ? t.lesson(lesson.sheet, lesson.title) : t.lessonGone);
    }
    case 'initialized':
      return t.begun(nameTest(statement.object.id, catalogue, t), statement.context.items.length);
    case 'completed':
      return t.handedIn(nameTest(statement.object.id, catalogue, t));
    case 'terminated':
      return t.givenUp(nameTest(statement.object.id, catalogue, t));
    case 'rated': {
      const module = findIn(catalogue.modules, statement.object.id);
      return t.rated(module ? t.module(module.number, module.title) : t.moduleGone, statement.result.use, statement.result.confidence);
    }
    case 'reflected':
      return t.reflected(t.done[statement.result.done]);
    case 'postponed':
      return t.postponed(statement.result.until);
  }
}

/** What the learner wrote in their own words, if anything, each piece for itself. */
export function ownWords(statement: Statement): string[] {
  if (statement.verb === 'reflected') {
    const { visible, hindrance, nextStep } = statement.result;
    return [visible, hindrance, nextStep].filter(Boolean);
  }
  const response = isAnswer(statement) ? statement.result.response : undefined;
  const text = typeof response === 'object' && response !== null && 'text' in response ? response.text : undefined;
  return typeof text === 'string' && text !== '' ? [text] : [];
}
