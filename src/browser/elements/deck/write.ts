/** Writes a text where it differs, so that what is read aloud is read once. */
export function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
