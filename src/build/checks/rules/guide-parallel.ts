import type { Localized } from '../../../core/locale/locale.ts';
import { guidePairs, type GuideFile, type Path } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { childrenOf, placeOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Both languages of a guide plan the same session: the same steps with the same minutes and slides, as many pitfalls, and texts built alike. */
export const guideParallel: Rule = {
  id: 'guide-parallel',
  *check(course) {
    for (const pair of guidePairs(course)) {
      yield* frontmatter(pair);
      yield* text(pair);
    }
  },
};

function* frontmatter({ de, en }: Localized<GuideFile>): Generator<Flaw> {
  if (!de.front || !en.front) return;
  const german = partsOf(de.front.data);
  const english = new Map(partsOf(en.front.data).map(({ path, shown }) => [path.join(), shown]));
  for (const { name, path, shown } of german) {
    const there = english.get(path.join());
    if (there === shown || there === undefined) continue;
    yield {
      ...en.front.at(...path),
      what: `${name}: English has ${there} where German has ${shown}`,
      mend: `Plan the same in ${de.file} and ${en.file}`,
    };
  }
}

/** What both languages share, with where it stands. */
function partsOf({
  room,
  material,
  variants,
  pitfalls,
}: NonNullable<GuideFile['front']>['data']): { name: string; path: Path; shown: string }[] {
  const count = (list: readonly unknown[]) => `${list.length} entries`;
  return [
    { name: 'The room', path: ['room'], shown: count(room) },
    { name: 'The material', path: ['material'], shown: count(material) },
    { name: 'The pitfalls', path: ['pitfalls'], shown: count(pitfalls) },
    ...variants.flatMap(({ minutes, steps }, variant) => [
      { name: `The steps of ${minutes} minutes`, path: ['variants', variant, 'steps'], shown: count(steps) },
      ...steps.map((step, index) => ({
        name: `Step ${index + 1} of ${minutes} minutes`,
        path: ['variants', variant, 'steps', index],
        shown: `${step.minutes} minutes${step.own ? ' on the own firm' : ''} with ${step.slides.join(', ') || 'no slide'}`,
      })),
    ]),
  ];
}

function* text({ de, en }: Localized<GuideFile>): Generator<Flaw> {
  if (!de.body || !en.body) return;
  const [german, english] = [de.body, en.body].map((body) => childrenOf(body).filter(({ type }) => type !== 'yaml'));
  const at = german!.findIndex(({ type }, index) => type !== english![index]?.type);
  if (at < 0 && german!.length === english!.length) return;
  const first = at < 0 ? german!.length : at;
  const [here, there] = [german, english].map((nodes) => (nodes![first] ? `a ${nodes![first].type}` : 'nothing more'));
  yield {
    ...placeOf(en, english![first] ?? english!.at(-1) ?? en.body),
    what: `English has ${there} where German has ${here}`,
    mend: `Build both texts alike; compare ${de.file}`,
  };
}
