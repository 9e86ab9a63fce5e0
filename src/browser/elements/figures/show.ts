/** Shows or hides a part of a drawing. Give `display="none"` as the last attribute where a part is hidden as drawn. */
export function show(part: SVGElement, isShown: boolean): void {
  if (isShown) part.removeAttribute('display');
  else part.setAttribute('display', 'none');
}
