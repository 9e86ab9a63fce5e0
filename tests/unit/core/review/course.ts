import type { Catalogue, CatalogueItem } from '../../../../src/core/course/catalogue.ts';
import type { Calendar } from '../../../../src/core/ports.ts';
import { itemAnswered, toStatement, type AnsweredStatement, type Statement } from '../../../../src/core/record/statement.ts';
import { schedule } from '../../../../src/core/review/schedule.ts';

/** A small course and what a learner does in it. */
export const item = (id: string, lesson: string, more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  id,
  lesson,
  objective: 'backen',
  kind: 'single',
  stem: `Frage ${id}`,
  use: ['lesson', 'module'],
  edition: 'heute',
  readAgain: '',
  ...more,
});

export const items: readonly CatalogueItem[] = [
  item('teig', 'brot'),
  item('ofen', 'brot'),
  item('kruste', 'brot', { use: ['module'] }),
  item('zucker', 'kuchen'),
  item('sahne', 'kuchen', { kind: 'freetext' }),
  item('einstufung', 'kuchen', { use: ['placement'] }),
  item('abschluss', 'kuchen', { use: ['final'] }),
];

const lesson = (id: string, sheet: string) => ({
  id,
  module: 'backstube',
  sheet,
  title: id,
  path: `de/${id}.html`,
  minutes: 7,
  questions: `de/${id}.json`,
  objectives: {},
});

export const catalogue: Pick<Catalogue, 'modules' | 'lessons' | 'items'> = {
  modules: [{ id: 'backstube', number: 1, title: 'Backstube', path: 'de/index.html', complete: true }],
  lessons: [lesson('brot', '1.1'), lesson('kuchen', '1.2')],
  items,
};

export const utc: Calendar = { dayOf: (moment) => new Date(moment).toISOString().slice(0, 10) };

/** The calendar of a place, with its summer time. */
export const calendarOf = (timeZone: string): Calendar => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return { dayOf: (moment) => format.format(moment) };
};

export const at = (time: string): number => Date.parse(time);

let count = 0;
type Said = Partial<AnsweredStatement['result'] & Pick<AnsweredStatement['context'], 'setting' | 'edition'>>;

/** An answer at a time, right and at the first try unless it says otherwise. */
export function answer(id: string, time: string, said: Said = {}): AnsweredStatement {
  const { setting = 'lesson', edition = 'heute', ...result } = said;
  const of = items.find((each) => each.id === id)?.lesson ?? 'verschwunden';
  const deed = itemAnswered(
    id,
    { lesson: of, setting, place: 1, of: 1, edition },
    { score: 1, response: 'a', tries: 1, hints: 0, ...result },
  );
  return toStatement(deed, { now: () => at(time) }, { bits: () => count++ }) as AnsweredStatement;
}

/** The cards at a time, by item. */
export function cardsAt(time: string, statements: readonly Statement[], calendar = utc) {
  return Object.fromEntries(schedule(statements, items, at(time), calendar).map((card) => [card.item.id, card]));
}
