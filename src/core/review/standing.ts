import type { CatalogueLesson, CatalogueModule, Contents } from '../course/catalogue.ts';
import { isAskedInLesson } from '../quiz/self-check.ts';
import type { Card } from './card.ts';
import { isShaky } from './shaky.ts';

/** From this stability on, days, an item is secure: three weeks of forgetting and still nine chances in ten to know it. */
const secureFrom = 21;

export interface LessonStanding {
  readonly lesson: CatalogueLesson;
  /** Items the lesson asks, and how many of them are secure, shaky, or not answered yet. The others are on their way. */
  readonly items: number;
  readonly secure: number;
  readonly shaky: number;
  readonly open: number;
  /** Every item of the lesson is secure. */
  readonly isSecure: boolean;
}

export interface ModuleStanding {
  readonly module: CatalogueModule;
  readonly lessons: readonly LessonStanding[];
}

/** Whether an item sits. One that asks something else by now has yet to show it. */
export function isSecure({ memory, changed }: Card): boolean {
  return !changed && memory.stability >= secureFrom;
}

function lessonStanding(lesson: CatalogueLesson, catalogue: Contents, cards: ReadonlyMap<string, Card>): LessonStanding {
  const items = catalogue.items.filter((item) => item.lesson === lesson.id && isAskedInLesson(item));
  const met = items.flatMap(({ id }) => cards.get(id) ?? []);
  const secure = met.filter(isSecure).length;
  return {
    lesson,
    items: items.length,
    secure,
    shaky: met.filter((card) => !isSecure(card) && isShaky(card)).length,
    open: items.length - met.length,
    isSecure: items.length > 0 && secure === items.length,
  };
}

/** What sits and what does not, for every lesson of every module, in the order of the course. */
export function findStanding(catalogue: Contents, cards: readonly Card[]): ModuleStanding[] {
  const byItem = new Map(cards.map((card) => [card.item.id, card]));
  return catalogue.modules.map((module) => ({
    module,
    lessons: catalogue.lessons.filter((lesson) => lesson.module === module.id).map((lesson) => lessonStanding(lesson, catalogue, byItem)),
  }));
}

export function secureLessons(standing: readonly ModuleStanding[]): Set<string> {
  return new Set(standing.flatMap(({ lessons }) => lessons.filter((each) => each.isSecure).map(({ lesson }) => lesson.id)));
}
