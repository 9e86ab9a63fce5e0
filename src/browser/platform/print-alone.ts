/**
 * Prints one part of the page alone: it and the page are marked while the browser prints, and the page's styles for paper leave
 * out the rest.
 */
export function printAlone(part: Element): void {
  const marked = [document.documentElement, part];
  for (const each of marked) each.toggleAttribute('data-printed-alone', true);
  addEventListener('afterprint', () => marked.forEach((each) => each.removeAttribute('data-printed-alone')), { once: true });
  print();
}
