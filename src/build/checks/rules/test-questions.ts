import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Item } from '../../../core/quiz/item.ts';
import type { CourseFiles, Read } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Question = Read<Item> & { readonly lesson: string };

/** The questions of the tests score, and come in parallel pairs: same objective, same difficulty, other scene. */
export const testQuestions: Rule = {
  id: 'test-questions',
  *check(course) {
    const all = questionsIn(course);
    for (const question of all.filter(({ data }) => isAsked(data, 'placement') || isAsked(data, 'final'))) {
      const { data, at } = question;
      if (data.kind === 'freetext')
        yield {
          ...at('kind'),
          what: 'Free text stands in a test, where nobody but its writer could judge it',
          mend: 'Choose another kind',
        };
      if (isAsked(data, 'placement') && isAsked(data, 'final'))
        yield {
          ...at('use'),
          what: 'The same question stands in both tests, so the gain would measure memory',
          mend: 'Use it in one of them, and write a parallel form for the other',
        };
      yield* ofOneLesson(question);
      yield* unpaired(question, all);
    }
  },
};

const oneLesson: Record<Locale, RegExp> = { de: /(?<!\p{L})(?:der|die|dieser?) Lektion/u, en: /\b(?:the|this) lesson\b/ };

/** A test mixes the lessons, and the first comes before any of them. */
function* ofOneLesson({ data, at }: Question): Generator<Flaw> {
  for (const locale of locales) {
    const named = oneLesson[locale].exec(data.stem[locale])?.[0];
    if (named)
      yield {
        ...at('stem', locale),
        what: `The question of a test says "${named}", and nobody can tell which lesson is meant`,
        mend: 'Say what the rule is about, or that it is one of the course',
      };
  }
}

const isAsked = ({ use }: Item, test: 'placement' | 'final'): boolean => use.includes(test);

const sceneOf = ({ scene, stem }: Item, locale: Locale): string => (scene ?? stem)[locale];

function questionsIn({ quizzes }: CourseFiles): Question[] {
  return quizzes.flatMap(({ lesson, items }) => items.map((item) => ({ ...item, lesson })));
}

/** Looks for the partner of a question, and holds the two side by side where the later one names the earlier. */
function* unpaired({ data, at, lesson }: Question, all: readonly Question[]): Generator<Flaw> {
  const original = all.find((other) => other.data.id === data.parallelOf && other.data.id !== data.id);
  const forms = all.filter((other) => other.data.parallelOf === data.id && other.data.id !== data.id && isAsked(other.data, 'final'));
  if (isAsked(data, 'placement') && forms.length === 0)
    yield {
      ...at('id'),
      what: `The question "${data.id}" of the placement test has no parallel form in the final test`,
      mend: `Write one with use: [final] and parallelOf: ${data.id}`,
    };
  const inTest = original && (isAsked(original.data, 'placement') || isAsked(original.data, 'final'));
  if (isAsked(data, 'final') && !inTest && forms.length === 0)
    yield {
      ...at(data.parallelOf ? 'parallelOf' : 'id'),
      what: `The question "${data.id}" of the final test has no partner`,
      mend: 'Name in parallelOf a question of the placement test, or another of the final test',
    };
  if (!original || !inTest) return;
  if (original.lesson !== lesson || original.data.objective !== data.objective)
    yield {
      ...at('objective'),
      what: `The question and "${original.data.id}", of which it is a parallel form, test different objectives`,
      mend: `Write objective: ${original.data.objective}, in the file of ${original.lesson}, or name another partner`,
    };
  for (const locale of locales) {
    if (sceneOf(original.data, locale) === sceneOf(data, locale))
      yield {
        ...at(data.scene ? 'scene' : 'stem', locale),
        what: `The question and its partner "${original.data.id}" tell the same scene`,
        mend: 'Tell another one, with other people, trade and numbers',
      };
  }
  if (original.data.difficulty !== data.difficulty)
    yield {
      ...at('difficulty'),
      what: `The question has difficulty ${data.difficulty}, its partner "${original.data.id}" ${original.data.difficulty}`,
      mend: 'Make both equally hard, or the gain says little',
    };
}
