/** A course of some modules as the tests need it, and a learner who does things in it. */
import type { Catalogue, CatalogueItem } from '../../../../src/core/course/catalogue.ts';
import { inOrder } from '../../../../src/core/record/order.ts';
import { itemAnswered, lessonRead, toStatement, type Deed, type Statement } from '../../../../src/core/record/statement.ts';
import type { Certainty } from '../../../../src/core/quiz/certainty.ts';
import { testBegun, testGivenUp, testHandedIn } from '../../../../src/core/test/deeds.ts';
import type { Test } from '../../../../src/core/test/test.ts';

const kinds = ['single', 'multiple', 'categorize', 'freetext'] as const;

/**
 * Modules m1, m2 … with two lessons each; for every lesson four items of its own (one of them free text), two for the
 * placement test, their parallel forms for the final test, and one more for the final test alone.
 */
export function aCourse(modules = 8): Catalogue {
  const ids = Array.from({ length: modules }, (_, at) => `m${at + 1}`);
  const lessons = ids.flatMap((module) =>
    [1, 2].map((number) => ({
      id: `${module}-l${number}`,
      module,
      sheet: `${module.slice(1)}.${number}`,
      title: `Lektion ${number}`,
      path: `de/${module}/l${number}.html`,
      minutes: 7,
      questions: `de/${module}/l${number}.json`,
      objectives: { a: 'eins tun', b: 'zwei tun' },
    })),
  );
  const item = (lesson: string, id: string, use: CatalogueItem['use'], at: number, parallelOf?: string): CatalogueItem => ({
    id: `${lesson}-${id}`,
    lesson,
    objective: at % 2 ? 'b' : 'a',
    kind: kinds[at % 4]!,
    stem: `Frage ${id}?`,
    use,
    parallelOf: parallelOf && `${lesson}-${parallelOf}`,
    edition: 'e1',
    readAgain: '',
  });
  return {
    modules: ids.map((id, at) => ({ id, number: at + 1, title: `Modul ${at + 1}`, path: `de/${id}/index.html`, complete: true })),
    lessons,
    items: lessons.flatMap(({ id }) => [
      ...[0, 1, 2, 3].map((at) => item(id, `q${at}`, ['lesson', 'module'], at)),
      ...[0, 1].map((at) => item(id, `p${at}`, ['placement'], at)),
      ...[0, 1].map((at) => item(id, `f${at}`, ['final'], at, `p${at}`)),
      item(id, 'x', ['final'], 2),
    ]),
    tests: {
      pass: { share: 0.7, moduleFloor: 0.5 },
      gainCeiling: 0.9,
      placement: { m1: 1, m2: 2, m3: 2, m4: 2, m5: 2, m6: 1, m7: 1, m8: 1 },
      final: { m1: 2, m2: 3, m3: 3, m4: 3, m5: 4, m6: 3, m7: 4, m8: 2 },
      moduleCheck: { current: 3, earlier: 2, first: 5, none: ['m8'] },
    },
  };
}

export const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };

const hour = 3_600_000;

/** Keeps a record; every deed happens an hour after the one before, unless `at` turns the clock. */
export class Learner {
  #said: Statement[] = [];
  #count: number;
  #now: number;

  /** Learners who share a record need a device each, so that their statements have ids of their own. */
  constructor(start = '2026-03-02T08:00:00.000Z', device = 1) {
    this.#now = Date.parse(start);
    this.#count = device * 100_000;
  }

  get statements(): Statement[] {
    return inOrder(this.#said);
  }

  /** The time of the next deed, ISO 8601. */
  at(time: string): this {
    this.#now = Date.parse(time);
    return this;
  }

  does(deed: Deed): string {
    const statement = toStatement(deed, { now: () => this.#now }, { bits: () => ++this.#count * 7919 });
    this.#now += hour;
    this.#said.push(statement);
    return statement.id;
  }

  reads(lesson: string): this {
    this.does(lessonRead(lesson));
    return this;
  }

  practises(item: string, lesson: string, score = 1, certainty?: Certainty): this {
    const context = { lesson, setting: 'lesson', place: 1, of: 4, edition: 'e1' } as const;
    this.does(itemAnswered(item, context, { score, response: 'a', tries: 1, hints: 0, certainty }));
    return this;
  }

  begins(test: Test, items: readonly string[]): string {
    return this.does(testBegun(test, items, 1));
  }

  answers(registration: string, item: string, score: number, more: { certainty?: Certainty; tries?: number; edition?: string } = {}): this {
    const { certainty, tries = 1, edition = 'e1' } = more;
    const context = { lesson: item.replace(/-[^-]*$/, ''), setting: 'test', registration, place: 1, of: 12, edition } as const;
    this.does(itemAnswered(item, context, { score, response: 'a', tries, hints: 0, certainty }));
    return this;
  }

  handsIn(test: Test, registration: string): this {
    this.does(testHandedIn(test, registration));
    return this;
  }

  givesUp(test: Test, registration: string): this {
    this.does(testGivenUp(test, registration));
    return this;
  }

  /** A whole test in one go; each item with its score. */
  takes(test: Test, scores: Readonly<Record<string, number>>): string {
    const registration = this.begins(test, Object.keys(scores));
    for (const [item, score] of Object.entries(scores)) this.answers(registration, item, score);
    this.handsIn(test, registration);
    return registration;
  }
}
