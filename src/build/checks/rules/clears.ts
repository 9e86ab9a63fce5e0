import { startOf, type CourseFiles, type LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { languages } from '../language-names.ts';
import { didYouMean } from '../nearest.ts';
import { childrenOf, isTag, tagsIn, walk, type Tag } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Each belief of a lesson is cleared at one place of its text, in both languages, because wrong answers lead there. */
export const clears: Rule = {
  id: 'clears',
  *check(course) {
    for (const lesson of course.lessons.filter(({ body }) => body)) {
      const own = course.misconceptions.entries.flatMap(({ data }) => (data.lesson === lesson.id ? [data.id] : []));
      const places = tagsIn(lesson).filter(({ name }) => name === 'Clears');
      const first = new Map<string, Tag>();
      for (const tag of places) {
        const id = tag.attributes['id'] ?? '';
        yield* judge(id, tag, lesson, own, course);
        const before = first.get(id);
        if (before)
          yield {
            ...tag,
            what: `The belief "${id}" is already cleared in line ${before.line}`,
            mend: 'Keep the place that explains it best',
          };
        else first.set(id, tag);
      }
      for (const id of own) {
        if (!first.has(id))
          yield {
            ...startOf(lesson.file),
            what: `No place of the ${languages[lesson.locale]} text clears the belief "${id}"`,
            mend: `Put <Clears id="${id}"> and </Clears>, each with empty lines around it, about the paragraph that says what is true instead`,
          };
      }
    }
  },
};

/** What has a form of its own; it would lose its place or clash with the mark. */
const boxes = ['Margin', 'Claim', 'Shoal', 'Case', 'Example'];

function* judge(id: string, tag: Tag, { id: lesson }: LessonFile, own: readonly string[], course: CourseFiles): Generator<Flaw> {
  const { misconceptions } = course;
  if (id && !misconceptions.has(id)) {
    yield { ...tag, what: `There is no misconception "${id}"`, mend: didYouMean(id, own, `add it to ${misconceptions.file}`) };
  } else {
    const other = misconceptions.entries.find(({ data }) => data.id === id && data.lesson !== lesson);
    if (other)
      yield {
        ...tag,
        what: `The belief "${id}" belongs to the lesson "${other.data.lesson}"`,
        mend: 'Clear it there, or correct its lesson in misconceptions.yaml',
      };
  }
  if (tag.node.type === 'mdxJsxTextElement' || childrenOf(tag.node).some(({ type }) => type === 'text'))
    yield {
      ...tag,
      what: '<Clears> is not around a whole paragraph',
      mend: 'Put it on lines of its own, with an empty line after it and before </Clears>',
    };
  for (const node of walk(tag.node)) {
    if (node.type === 'heading') yield { ...tag, what: '<Clears> holds a heading', mend: 'Put it around the paragraph below the heading' };
    if (isTag(node) && boxes.includes(node.name ?? ''))
      yield { ...tag, what: `<Clears> stands around <${node.name}>`, mend: `Put it inside <${node.name}>, around the text` };
  }
}
