/** What the figures of a lesson are called, by their ids: after its sheet, "1.3", and where there are several "1.3", "1.3b" … */
export function figureNumbers(body: string, sheet: string): [id: string, number: string][] {
  const ids = [...body.matchAll(/<Figure\s+id="([^"]+)"/g)].map(([, id]) => id!);
  return ids.map((id, at) => [id, at === 0 ? sheet : `${sheet}${'abcdefgh'[at]}`]);
}
