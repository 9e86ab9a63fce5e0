import { startOf, type DeckFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { slidesOf } from '../slides.ts';

const fits = { slides: [10, 16], minutes: [1, 25], session: [60, 90] } as const;

const isWithin = (number: number, [least, most]: readonly [number, number]): boolean => number >= least && number <= most;

/** A deck is the plan of a session: 10 to 16 slides that use its sections in their order, and whole minutes that add up to 60 to 90. */
export const deckPlan: Rule = {
  id: 'deck-plan',
  *check({ decks }) {
    for (const deck of decks.filter(({ body }) => body)) {
      const { length } = slidesOf(deck);
      const [least, most] = fits.slides;
      if (!isWithin(length, fits.slides))
        yield {
          ...startOf(deck.file),
          what: `The deck has ${length} slides; ${least} to ${most} fit a session`,
          mend: length > most ? 'Move what is said into the notes, or leave it to the lessons' : 'Give each idea of the session a slide',
        };
      yield* inSections(deck);
      yield* inTime(deck);
    }
  },
};

function* inSections(deck: DeckFile): Generator<Flaw> {
  if (!deck.front) return;
  const sections = deck.front.data.sections.map(({ id }) => id);
  const slides = slidesOf(deck).filter(({ section }) => section !== '');
  let reached = 0;
  for (const { id, section, file, line, column } of slides) {
    const place = { file, line, column };
    const at = sections.indexOf(section);
    if (at < 0)
      yield {
        ...place,
        what: `The slide "${id}" belongs to a section "${section}", which the deck does not have`,
        mend: didYouMean(section, sections, 'add it to the sections above the slides'),
      };
    else if (at < reached)
      yield {
        ...place,
        what: `The slide "${id}" goes back to the section "${section}" after "${sections[reached]}"`,
        mend: 'Move the slide, or put the sections above in the order of the session',
      };
    reached = Math.max(reached, at);
  }
  for (const [index, section] of sections.entries()) {
    if (!slides.some((slide) => slide.section === section))
      yield {
        ...deck.front.at('sections', index),
        what: `No slide belongs to the section "${section}"`,
        mend: 'Remove it, or give it a slide',
      };
  }
}

function* inTime(deck: DeckFile): Generator<Flaw> {
  const slides = slidesOf(deck);
  const isWhole = (minutes: string) => /^\d+$/.test(minutes) && isWithin(Number(minutes), fits.minutes);
  for (const { id, minutes, file, line, column } of slides.filter((slide) => slide.minutes !== '' && !isWhole(slide.minutes))) {
    const what = `The slide "${id}" takes "${minutes}" minutes; a slide takes ${fits.minutes.join(' to ')} whole ones`;
    yield { file, line, column, what, mend: 'Write whole minutes, and make two slides of a long one' };
  }
  const total = slides.reduce((sum, { minutes }) => sum + Number(minutes), 0);
  if (slides.length > 0 && slides.every(({ minutes }) => isWhole(minutes)) && !isWithin(total, fits.session))
    yield {
      ...startOf(deck.file),
      what: `The minutes of the slides add up to ${total}; a session has ${fits.session.join(' to ')}`,
      mend: 'Change the minutes of slides, or their number',
    };
}
