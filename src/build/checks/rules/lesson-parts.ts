import { startOf, type LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { placeOf, tagsIn, textOf, walk, type Tag } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A lesson has its parts in order: headings, one case, then the figure, then one worked example. */
export const lessonParts: Rule = {
  id: 'lesson-parts',
  *check(course) {
    for (const lesson of course.lessons.filter(({ body }) => body)) {
      const tags = tagsIn(lesson);
      const [cases, figures, examples] = ['Case', 'Figure', 'Example'].map((name) => tags.filter((tag) => tag.name === name)) as [
        Tag[],
        Tag[],
        Tag[],
      ];
      yield* exactlyOne('Case', cases, lesson);
      yield* exactlyOne('Example', examples, lesson);
      if (figures.length === 0)
        yield {
          ...startOf(lesson.file),
          what: 'The lesson has no figure',
          mend: 'Write <Figure id="…" /> where the key idea is explained',
        };
      if (cases[0] && figures[0] && figures[0].line < cases[0].line)
        yield { ...figures[0], what: 'The figure stands before the case', mend: 'Begin with the case; the figure belongs to the key idea' };
      if (examples[0] && (figures[0]?.line ?? 0) > examples[0].line)
        yield {
          ...examples[0],
          what: 'The example stands before the figure',
          mend: 'Explain the key idea with the figure first, then work the example',
        };
      for (const tag of tags.filter(({ name }) => wrapping.includes(name))) {
        if (textOf(tag.node).trim() === '')
          yield { ...tag, what: `<${tag.name}> is empty`, mend: 'Write its text between the tags, with an empty line before and after' };
      }
      yield* headings(lesson);
    }
  },
};

const wrapping = ['Case', 'Example', 'Claim', 'Clears', 'Shoal', 'Margin', 'Term'];

function* exactlyOne(name: string, [first, second]: readonly Tag[], { file }: LessonFile): Generator<Flaw> {
  if (!first) yield { ...startOf(file), what: `The lesson has no <${name}>`, mend: `Write one; content/README.md shows where` };
  if (second)
    yield {
      ...second,
      what: `The lesson has a second <${name}>; the first stands in line ${first!.line}`,
      mend: 'Join them, or make one of them plain text',
    };
}

function* headings(lesson: LessonFile): Generator<Flaw> {
  let depth = 1;
  for (const node of walk(lesson.body!)) {
    if (node.type !== 'heading') continue;
    const place = placeOf(lesson, node);
    if (node.depth === 1 || node.depth > 3)
      yield {
        ...place,
        what: `The heading has ${node.depth} "#"`,
        mend: 'Write ## for a section and ### within one; the title of the page is the first level',
      };
    else if (node.depth > depth + 1) yield { ...place, what: 'The heading skips a level', mend: 'Write ##' };
    depth = node.depth;
  }
  const first = [...walk(lesson.body!)].find(({ type }) => type !== 'root' && type !== 'yaml');
  if (first && first.type !== 'heading')
    yield { ...placeOf(lesson, first), what: 'The text does not begin with a heading', mend: 'Write a "## " line that tells the scene' };
}
