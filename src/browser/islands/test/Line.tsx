import type { TestWords } from './words/model.ts';

interface Props {
  /** Whether each question has been answered, in the order they are asked. */
  answered: readonly boolean[];
  /** The place of the question on show, from 0; past the last one while handing in. */
  at: number;
  words: TestWords;
  onGo: (place: number) => void;
}

/** A position on the course line; the same drawing as `site/components/page/Waypoint.astro`. */
function Waypoint({ state }: { state: 'done' | 'now' | 'next' }) {
  return (
    <svg className={`wp wp--${state}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="6" />
      <circle cx="12" cy="12" r="4.5" />
    </svg>
  );
}

/** Where the learner stands in the test, on the course line; every question can be gone to. */
export function Line({ answered, at, words, onGo }: Props) {
  const done = answered.filter(Boolean).length;
  return (
    <nav className="test__nav" aria-label={words.line(done, answered.length)}>
      <ol className="test__line">
        {answered.map((isAnswered, place) => (
          <li key={place} data-state={isAnswered ? 'done' : undefined}>
            <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => onGo(place)}>
              <Waypoint state={place === at ? 'now' : isAnswered ? 'done' : 'next'} />
              <span className="vh">{isAnswered ? words.answered(place + 1) : words.open(place + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="meta">{at < answered.length ? words.place(at + 1, answered.length) : words.line(done, answered.length)}</p>
    </nav>
  );
}
