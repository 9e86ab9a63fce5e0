import { isAskedInLesson } from '../../../core/quiz/self-check.ts';
import type { CourseFiles, DeckFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import { tagsIn, type Tag } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** What a slide shows comes from the lessons of its module and comes once: figures of their text, and choices of their self-checks. */
export const deckLinks: Rule = {
  id: 'deck-links',
  *check(course) {
    for (const deck of course.decks) {
      const tags = tagsIn(deck).filter(({ attributes }) => attributes['id']);
      for (const tag of tags) {
        if (tag.name === 'Figure') yield* figure(course, deck, tag);
        if (tag.name === 'Question') yield* question(course, deck, tag);
      }
      yield* onlyOnce(tags);
    }
  },
};

function* figure({ lessons }: CourseFiles, deck: DeckFile, { attributes, file, line, column }: Tag): Generator<Flaw> {
  const id = attributes['id']!;
  const own = lessons.filter(({ moduleId, locale }) => moduleId === deck.moduleId && locale === deck.locale);
  const shown = own.flatMap(tagsIn).flatMap((tag) => (tag.name === 'Figure' ? (tag.attributes['id'] ?? []) : []));
  if (own.length > 0 && own.every(({ body }) => body) && !shown.includes(id))
    yield {
      file,
      line,
      column,
      what: `No lesson of the module "${deck.moduleId}" shows a figure "${id}"`,
      mend: didYouMean(id, shown, 'show a figure of these lessons'),
    };
}

function* question({ spine, quizzes }: CourseFiles, deck: DeckFile, { attributes, ...tag }: Tag): Generator<Flaw> {
  const id = attributes['id']!;
  const place = { file: tag.file, line: tag.line, column: tag.column };
  const module = spine?.data.modules.find((each) => each.id === deck.moduleId);
  if (!module) return;
  const own = quizzes.filter(({ lesson }) => module.lessons.some((each) => each.id === lesson));
  const items = own.flatMap((quiz) => quiz.items.map(({ data }) => data));
  const fitting = items.filter((item) => ['single', 'multiple'].includes(item.kind) && isAskedInLesson(item)).map((item) => item.id);
  const item = items.find((each) => each.id === id);
  if (!item) {
    if (!own.every(({ whole }) => whole)) return;
    const what = `No lesson of the module "${module.id}" asks a question "${id}"`;
    yield { ...place, what, mend: didYouMean(id, fitting, 'choose one of their self-checks') };
  } else if (item.kind !== 'single' && item.kind !== 'multiple') {
    const what = `The question "${id}" is of the kind ${item.kind}, and a room votes by show of hands`;
    yield { ...place, what, mend: 'Choose one of the kind single or multiple' };
  } else if (!isAskedInLesson(item)) {
    const what = `The question "${id}" is kept for tests (use: ${item.use.join(', ')})`;
    yield { ...place, what, mend: 'Choose one that the lesson itself asks (use: lesson)' };
  }
}

function* onlyOnce(tags: readonly Tag[]): Generator<Flaw> {
  const first = new Map<string, number>();
  for (const { name, attributes, file, line, column } of tags.filter((tag) => ['Figure', 'Question', 'Poll'].includes(tag.name))) {
    const key = `${name} ${attributes['id']}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    else {
      const what = `<${name} id="${attributes['id']}"> stands in line ${before} already`;
      yield {
        file,
        line,
        column,
        what,
        mend: name === 'Poll' ? 'Give one of the two another id' : 'Show it once; go back to its slide if you need it again',
      };
    }
  }
}
