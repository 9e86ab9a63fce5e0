/** What marks a value as a placeholder: the word in capitals, or a domain that belongs to nobody (RFC 2606). */
const example = /EXAMPLE|\bexample\.(org|com|net)\b/;

/** The fields of `site.yaml` that still hold example data, as dotted paths such as "operator.name". */
export function findExampleData(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return example.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => findExampleData(each, path ? `${path}.${key}` : key));
}
