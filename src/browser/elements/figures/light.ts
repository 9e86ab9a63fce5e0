/** Lights a lamp of a drawing, or lets it stand in grey. */
export function light(lamp: SVGElement, on: boolean): void {
  lamp.classList.toggle('a-route', on);
  lamp.classList.toggle('s-lead', !on);
}
