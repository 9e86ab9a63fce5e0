import { partsOfBlock } from '../../core/blank/parts.ts';
import { startOf, type CourseFiles, type Path, type Read } from './course-files.ts';
import type { Place } from './finding.ts';
import { partsOf } from './item-parts.ts';
import { slidesOf } from './slides.ts';

/** An id where it is given, with the key under which it must be unique and is kept for ever. */
export interface GivenId extends Place {
  /** `kind:id`; what is unique only within something carries the key of that before a slash: `question:cafe/option:tee`. */
  readonly key: string;
}

/** Every id the course gives to something that a learner's record, the log of a session or a link can hang on. */
export function givenIds(course: CourseFiles): GivenId[] {
  return [
    ...spineIds(course),
    ...objectiveIds(course),
    ...questionIds(course),
    ...catalogueIds(course),
    ...slideIds(course),
    ...blankIds(course),
  ];
}

function given(key: string, { at }: Pick<Read<unknown>, 'at'>, path: Path): GivenId {
  return { key, ...at(...path, 'id') };
}

function spineIds({ spine }: CourseFiles): GivenId[] {
  if (!spine) return [];
  return [
    given(`course:${spine.data.id}`, spine, []),
    ...spine.data.modules.flatMap((module, m) => [
      given(`module:${module.id}`, spine, ['modules', m]),
      ...module.lessons.map(({ id }, l) => given(`lesson:${id}`, spine, ['modules', m, 'lessons', l])),
    ]),
  ];
}

/** Both languages share the ids of objectives; the German file gives them. */
function objectiveIds({ lessons }: CourseFiles): GivenId[] {
  return lessons
    .filter(({ locale }) => locale === 'de')
    .flatMap(({ id, front }) =>
      (front?.data.objectives ?? []).map((objective, index) =>
        given(`lesson:${id}/objective:${objective.id}`, front!, ['objectives', index]),
      ),
    );
}

function questionIds({ quizzes }: CourseFiles): GivenId[] {
  return quizzes
    .flatMap(({ items }) => items)
    .flatMap((item) => [
      given(`question:${item.data.id}`, item, []),
      ...partsOf(item.data).flatMap(({ key, path }) => (key ? [given(`question:${item.data.id}/${key}`, item, path)] : [])),
    ]);
}

function catalogueIds({ glossary, sources, misconceptions }: CourseFiles): GivenId[] {
  const of = (kind: string, entries: readonly Read<{ id: string }>[]) =>
    entries.map((entry) => given(`${kind}:${entry.data.id}`, entry, []));
  return [...of('term', glossary.entries), ...of('source', sources.entries), ...of('misconception', misconceptions.entries)];
}

/** Both languages share the ids of slides; the German file gives them. */
function slideIds({ decks }: CourseFiles): GivenId[] {
  return decks
    .filter(({ locale }) => locale === 'de')
    .flatMap((deck) =>
      slidesOf(deck).flatMap(({ id, file, line, column }) => (id ? [{ key: `slide:${deck.moduleId}/${id}`, file, line, column }] : [])),
    );
}

/** Sheets, their fields, and what of a field an answer can belong to. */
function blankIds({ blanks }: CourseFiles): GivenId[] {
  return blanks.flatMap((blank) => [
    { key: `blank:${blank.id}`, ...startOf(blank.file) },
    ...blank.data.blocks.flatMap((block, index) => {
      if (!('id' in block)) return [];
      const field = `blank:${blank.id}/field:${block.id}`;
      const parts = partsOfBlock(block).map(({ key, path }) => given(`${field}/${key}`, blank, ['blocks', index, ...path]));
      return [given(field, blank, ['blocks', index]), ...parts];
    }),
  ]);
}
