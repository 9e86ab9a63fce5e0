import type { Flaw } from '../finding.ts';
import type { Path, Read } from '../course-files.ts';
import type { Rule } from '../rule.ts';

const reviews = { legal: 'the legal pages', names: 'the invented names' } as const;

/** What may be published names its operator and has been reviewed. Runs with `--release` only. */
export const release: Rule = {
  id: 'release',
  *check({ site }) {
    if (!site) return;
    yield* examples(site.data, [], site);
    for (const [name, subject] of Object.entries(reviews)) {
      if (site.data.reviews[name as keyof typeof reviews]) continue;
      yield {
        ...site.at('reviews', name),
        what: `Nobody has confirmed a review of ${subject}`,
        mend: `Have them reviewed and write the day as reviews: ${name}`,
      };
    }
  },
};

function* examples(value: unknown, path: Path, site: Read<unknown>): Generator<Flaw> {
  if (typeof value === 'string' && /EXAMPLE|@example\.|\bexample\.(org|com)/.test(value)) {
    yield { ...site.at(...path), what: `"${value}" is example data`, mend: 'Write the details of whoever publishes this copy' };
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* examples(inner, [...path, key], site);
}
