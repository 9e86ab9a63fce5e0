import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import type { AnsweredStatement, Statement } from '../../src/core/record/statement.ts';
import { itemAnswered, toStatement } from '../../src/core/record/statement.ts';

/** The course as its pages see it. */
export const catalogue = JSON.parse(readFileSync('dist/de/catalogue.json', 'utf8')) as Catalogue;

let count = 0;
type Said = Partial<AnsweredStatement['result'] & Pick<AnsweredStatement['context'], 'setting' | 'edition'>>;

/** An answer to an item of the course; right at the first try unless it says otherwise. */
export function answered(id: string, moment: number, said: Said = {}): Statement {
  const item = catalogue.items.find((each) => each.id === id)!;
  const { setting = 'lesson', edition = item.edition, ...result } = said;
  const context = { lesson: item.lesson, setting, place: 1, of: 5, edition };
  const deed = itemAnswered(id, context, { score: 1, response: null, tries: 1, hints: 0, ...result });
  return toStatement(deed, { now: () => moment }, { bits: () => (count += 1) });
}
