import { elapsedText } from '../../../core/deck/elapsed-text.ts';
import { showDifference } from './show-difference.ts';
import { write } from './write.ts';

/**
 * Fills the table of sections with the time each has taken.
 * @param table carries its sentences in its data attributes.
 * @param now id of the section that goes on; it is neither early nor late before it has taken longer than planned.
 */
export function showSections(table: HTMLElement, spent: ReadonlyMap<string, number>, now: string): void {
  for (const row of table.querySelectorAll<HTMLElement>('[data-row]')) {
    const { row: id, planned } = row.dataset;
    const taken = spent.get(id!);
    write(row.querySelector('[data-spent]')!, taken === undefined ? '' : elapsedText(taken));
    const over = taken === undefined ? 0 : Math.trunc(taken / 60_000 - Number(planned));
    const minutes = over < 0 && id === now ? 0 : over;
    row.toggleAttribute('data-now', id === now);
    showDifference(row.querySelector('[data-difference]')!, minutes, table.dataset);
  }
}
