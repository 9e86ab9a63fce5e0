import type { Idea } from '../../../core/schemas/idea.ts';
import type { CourseFiles, LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { writtenLessons } from '../modules.ts';
import { didYouMean } from '../nearest.ts';
import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** `ideas.yaml` and the lessons agree on which lesson carries which idea, and an idea with a limit has a lesson that states it. */
export const ideas: Rule = {
  id: 'ideas',
  *check(course) {
    yield* homeless(course);
    for (const lesson of course.lessons) {
      const named = lesson.front?.data.ideas;
      if (!named) continue;
      yield* namedWrongly(named, lesson, course);
      const forgotten = course.ideas.entries.filter(({ data }) => data.lessons.includes(lesson.id) && !named.includes(data.id));
      for (const { data, at } of forgotten)
        yield {
          ...lesson.front!.at('ideas'),
          what: `ideas.yaml, line ${at('lessons').line}, means the idea "${data.id}" for this lesson, which does not name it`,
          mend: 'Name it here once the text carries it, or take the lesson off its list there',
        };
    }
    const written = writtenLessons(course);
    for (const { data, at } of uncarriedIdeas(course)) {
      const silent = data.lessons.filter((id) =>
        course.lessons.some((lesson) => lesson.id === id && lesson.front && !lesson.front.data.ideas),
      );
      if (silent.length > 0 && data.lessons.every((id) => written.includes(id)))
        yield {
          ...at('id'),
          what: `No lesson carries the idea "${data.id}", and all that were meant to are written`,
          mend: `Name it in the frontmatter of ${silent.join(' or ')}, as ideas: [${data.id}]`,
        };
    }
  },
};

/** The ideas that no lesson names yet. */
export function uncarriedIdeas({ ideas: catalogue, lessons }: CourseFiles): CourseFiles['ideas']['entries'] {
  const carried = new Set(lessons.flatMap(({ front }) => front?.data.ideas ?? []));
  return catalogue.entries.filter(({ data }) => !carried.has(data.id));
}

function* homeless({ ideas: { entries }, spine }: CourseFiles): Generator<Flaw> {
  const lessons = spine?.data.modules.flatMap((module) => module.lessons.map(({ id }) => id));
  for (const [index, { data, at }] of entries.entries()) {
    const before = entries.slice(0, index).find((other) => other.data.id === data.id);
    if (before)
      yield {
        ...at('id'),
        what: `"${data.id}" is already there in line ${before.at('id').line}`,
        mend: 'Give the idea the next free number',
      };
    for (const [place, id] of data.lessons.entries()) {
      if (lessons && !lessons.includes(id))
        yield {
          ...at('lessons', place),
          what: `course.yaml lists no lesson "${id}"`,
          mend: didYouMean(id, lessons, 'name the lesson that carries the idea'),
        };
    }
  }
}

function* namedWrongly(named: readonly string[], lesson: LessonFile, { ideas: catalogue }: CourseFiles): Generator<Flaw> {
  const { front } = lesson;
  for (const [index, id] of named.entries()) {
    const place = front!.at('ideas', index);
    const idea = catalogue.entries.find(({ data }) => data.id === id)?.data;
    if (!catalogue.has(id))
      yield { ...place, what: `There is no idea "${id}"`, mend: didYouMean(id, catalogue.ids, `add it to ${catalogue.file}`) };
    else if (idea && !idea.lessons.includes(lesson.id))
      yield {
        ...place,
        what: `${catalogue.file} does not mean the idea "${id}" for this lesson`,
        mend: `Add ${lesson.id} to its lessons there, or take it off here`,
      };
    if (named.indexOf(id) < index) yield { ...place, what: `The idea "${id}" is named twice`, mend: 'Remove one of the two' };
    if (idea && lacksLimit(idea, lesson))
      yield {
        ...place,
        what: `The idea "${id}" has a limit, and the lesson has no <Claim> that states one`,
        mend: 'Write <Claim says="…"> with what supports it, what speaks against it and what is open',
      };
  }
}

const lacksLimit = ({ stance }: Idea, lesson: LessonFile): boolean =>
  stance === 'limited' && lesson.body !== undefined && !tagsIn(lesson).some(({ name }) => name === 'Claim');
