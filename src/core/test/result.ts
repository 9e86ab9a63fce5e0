import type { Catalogue, CatalogueItem, CatalogueLesson } from '../course/catalogue.ts';
import { isSureButWrong, type Certainty } from '../quiz/certainty.ts';
import { percent, reaches } from '../quiz/percent.ts';
import type { TestAttempt } from './attempts.ts';

/** How one question of a test went. */
export interface ItemResult {
  readonly item: CatalogueItem;
  readonly lesson: CatalogueLesson;
  /** 0 to 1; 0 where no answer was given. */
  readonly score: number;
  readonly answered: boolean;
  readonly certainty?: Certainty | undefined;
  /** The question has been rewritten since; the score is the one of that day. */
  readonly changed: boolean;
}

/** A group of questions: a module, or an objective of a lesson. */
export interface GroupResult {
  readonly id: string;
  readonly lesson: CatalogueLesson;
  readonly items: readonly ItemResult[];
  /** The part of the marks that was reached, 0 to 1. */
  readonly share: number;
}

export const scoreBands = ['0-49', '50-69', '70-84', '85-100'] as const;

/** Whole percents, as a certificate names them. */
export type ScoreBand = (typeof scoreBands)[number];

export interface TestResult {
  /** In the order they were asked. */
  readonly items: readonly ItemResult[];
  readonly share: number;
  readonly band: ScoreBand;
  /** Reached the marks that `tests.yaml` asks for, in all and in each module. How sure somebody was never counts. */
  readonly passed: boolean;
  /** By module id, in the order of the course. */
  readonly modules: readonly GroupResult[];
  /** By objective id, in the order of the course. */
  readonly objectives: readonly GroupResult[];
  /** Questions that the course no longer has. They are left out of everything else here. */
  readonly lost: number;
}

const shareOf = (items: readonly ItemResult[]): number =>
  items.length === 0 ? 0 : items.reduce((sum, { score }) => sum + score, 0) / items.length;

export function bandOf(share: number): ScoreBand {
  return scoreBands.findLast((band) => percent(share) >= Number.parseInt(band, 10))!;
}

function groupBy(items: readonly ItemResult[], idOf: (result: ItemResult) => string, keyOf = idOf): GroupResult[] {
  const groups = Map.groupBy(items, keyOf);
  return [...groups.values()].map((group) => ({ id: idOf(group[0]!), lesson: group[0]!.lesson, items: group, share: shareOf(group) }));
}

/** What an attempt has come to. Questions left open count as 0; those the course has lost do not count. */
export function resultOf(attempt: TestAttempt, catalogue: Catalogue): TestResult {
  const lessons = new Map(catalogue.lessons.map((lesson, place) => [lesson.id, { lesson, place }]));
  const known = new Map(catalogue.items.map((item) => [item.id, item]));
  const items = attempt.items.flatMap((id): ItemResult[] => {
    const item = known.get(id);
    const lesson = item && lessons.get(item.lesson)?.lesson;
    if (!lesson) return [];
    const answer = attempt.answers.get(id);
    const { edition = item.edition } = answer?.context ?? {};
    const { score = 0, certainty } = answer?.result ?? {};
    return [{ item, lesson, score, answered: answer !== undefined, certainty, changed: edition !== item.edition }];
  });
  const inCourseOrder = items.toSorted((one, other) => lessons.get(one.lesson.id)!.place - lessons.get(other.lesson.id)!.place);
  const modules = groupBy(inCourseOrder, ({ lesson }) => lesson.module);
  const share = shareOf(items);
  const { pass } = catalogue.tests;
  return {
    items,
    share,
    band: bandOf(share),
    passed: items.length > 0 && reaches(share, pass.share) && modules.every((module) => reaches(module.share, pass.moduleFloor)),
    modules,
    objectives: groupBy(
      inCourseOrder,
      ({ item }) => item.objective,
      ({ item, lesson }) => `${lesson.id} ${item.objective}`,
    ),
    lost: attempt.items.length - items.length,
  };
}

/** What the learner was sure of although it is mostly not so: the list to read first. */
export function sureButWrong({ items }: TestResult): ItemResult[] {
  return items.filter(isSureButWrong);
}
