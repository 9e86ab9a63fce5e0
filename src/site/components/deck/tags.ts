import Aim from './Aim.astro';
import Ask from './Ask.astro';
import Figure from './DeckFigure.astro';
import Notes from './Notes.astro';
import Poll from './Poll.astro';
import Question from './Question.astro';
import Say from './Say.astro';
import Slide from './Slide.astro';
import Steps from './Steps.astro';
import Watch from './Watch.astro';

/** The tags authors may use in a deck, explained in content/README.md. */
export const deckTags = { Aim, Ask, Figure, Notes, Poll, Question, Say, Slide, Steps, Watch };
