import { fill } from '../../../core/locale/fill.ts';
import { write } from './write.ts';

/**
 * Writes by how much a section departs from its plan: "+3", and in words for those who do not see the sign; nothing where it
 * keeps to the plan.
 * @param minutes whole ones; below 0 the section was shorter.
 * @param sentences `longer`, `longerOne`, `shorter` and `shorterOne`, as the table carries them in its data attributes.
 */
export function showDifference(cell: HTMLElement, minutes: number, sentences: DOMStringMap): void {
  const [way, sign] = minutes > 0 ? ['longer', '+'] : ['shorter', '−'];
  const size = Math.abs(minutes);
  cell.dataset['difference'] = size === 0 ? '' : way;
  write(cell, size === 0 ? '' : `${sign}${size}`);
  if (size === 0) cell.removeAttribute('aria-label');
  else cell.setAttribute('aria-label', fill(sentences[size === 1 ? `${way}One` : way]!, { n: size }));
}
