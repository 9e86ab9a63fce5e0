/** Shows parts of a drawing or takes them out of it, for the eye and for screen readers. */
export function show(parts: readonly SVGElement[], isShown: boolean): void {
  for (const part of parts) {
    if (isShown) part.removeAttribute('display');
    else part.setAttribute('display', 'none');
  }
}
