/** Writes "3 of 5" in the words the page has put in `data-count`. */
export function writeCount(place: HTMLElement, { have, of }: { have: number; of: number }): void {
  place.textContent = place.dataset['count']!.replace('{have}', String(have)).replace('{of}', String(of));
}
