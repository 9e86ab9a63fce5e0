import { writtenLessons, type Module, type WrittenLesson } from '../../core/course/course.ts';
import { getCourse, lessonFile } from './course.ts';

/** A lesson and where it stands. */
export interface PlacedLesson {
  readonly module: Module;
  readonly lesson: WrittenLesson;
}

/** The lessons that cite each source, by the source's id and in the order of the course. */
export async function citingLessons(): Promise<Map<string, PlacedLesson[]>> {
  const citing = new Map<string, PlacedLesson[]>();
  for (const module of (await getCourse()).modules) {
    for (const lesson of writtenLessons(module)) {
      // Both languages cite the same sources; the German file stands for both.
      const file = await lessonFile('de', module.id, lesson.id);
      for (const source of file!.data.sources) citing.set(source, [...(citing.get(source) ?? []), { module, lesson }]);
    }
  }
  return citing;
}
