import type { GuideVariant } from '../../../core/schemas/guide.ts';
import { startOf, type CourseFiles, type GuideFile, type Path } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { slidesOf } from '../slides.ts';

/** A guide shows slides of the module's deck in their order; the running order that is as long as the deck shows each of them for its minutes. */
export const guideSlides: Rule = {
  id: 'guide-slides',
  *check(course) {
    for (const guide of course.guides) {
      const minutesBySlide = slidesFor(course, guide);
      if (minutesBySlide === 'none')
        yield {
          ...startOf(guide.file),
          what: `The module "${guide.moduleId}" has no deck for this guide`,
          mend: `Write the slides first, in decks/${guide.locale}/${guide.moduleId}.mdx`,
        };
      else if (minutesBySlide && guide.front) yield* againstDeck(guide.front, minutesBySlide);
    }
  },
};

type Slides = ReadonlyMap<string, number>;

/** The slides of the deck with their minutes; nothing where the deck cannot be read, or stands in the other language alone. */
function slidesFor({ decks }: CourseFiles, { locale, moduleId }: GuideFile): Slides | 'none' | undefined {
  const own = decks.filter((deck) => deck.moduleId === moduleId);
  if (own.length === 0) return 'none';
  const deck = own.find((each) => each.locale === locale);
  return deck?.body && new Map(slidesOf(deck).map(({ id, minutes }) => [id, Number(minutes)]));
}

function* againstDeck(front: NonNullable<GuideFile['front']>, slides: Slides): Generator<Flaw> {
  const length = sum([...slides.values()]);
  for (const [index, variant] of front.data.variants.entries()) {
    const place = (...path: Path) => front.at('variants', index, ...path);
    yield* inOrder(variant, [...slides.keys()], place);
    if (variant.minutes === length) yield* whole(variant, slides, place);
  }
  if (length > 0 && !front.data.variants.some(({ minutes }) => minutes === length))
    yield {
      ...front.at('variants'),
      what: `The deck takes ${length} minutes, and no running order is as long`,
      mend: 'Change the minutes of slides, so that the deck fits one of the lengths',
    };
}

type PlaceOf = (...path: Path) => ReturnType<NonNullable<GuideFile['front']>['at']>;

/** A slide may stay on the wall for the next step; otherwise the deck only goes forward. */
function* inOrder({ steps }: GuideVariant, known: readonly string[], place: PlaceOf): Generator<Flaw> {
  let reached = 0;
  for (const [index, { slides }] of steps.entries()) {
    for (const [position, id] of slides.entries()) {
      const at = known.indexOf(id);
      const here = place('steps', index, 'slides', position);
      if (at < 0) yield { ...here, what: `The deck has no slide "${id}"`, mend: didYouMean(id, known, 'use the ids of its slides') };
      else if (at < reached)
        yield { ...here, what: `The slide "${id}" comes before "${known[reached]}" in the deck`, mend: 'Keep the order of the slides' };
      reached = Math.max(reached, at);
    }
  }
}

function* whole({ minutes, steps }: GuideVariant, slides: Slides, place: PlaceOf): Generator<Flaw> {
  const shown = steps.flatMap((step) => step.slides);
  const missing = [...slides.keys()].filter((id) => !shown.includes(id));
  if (missing.length > 0)
    yield {
      ...place('minutes'),
      what: `${minutes} minutes is the length of the deck, and its slides ${missing.map((id) => `"${id}"`).join(', ')} are left out`,
      mend: 'Show them, or change the deck',
    };
  for (const [index, step] of steps.entries()) {
    const planned = sum(step.slides.map((id) => slides.get(id) ?? Number.NaN));
    if (planned === step.minutes || Number.isNaN(planned)) continue;
    yield {
      ...place('steps', index, 'minutes'),
      what: `The step "${step.title}" takes ${step.minutes} minutes, its slides ${planned}`,
      mend: `Write ${planned}, or change the minutes of the slides; ${minutes} minutes is the length of the deck`,
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
