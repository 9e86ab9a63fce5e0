import { findIn, type Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { toneOf } from '../../../core/quiz/verdict.ts';
import type { Card } from '../../../core/review/card.ts';
import { lastAnswers, shakyCards } from '../../../core/review/shaky.ts';
import { sureButWrong } from '../../../core/review/sure-but-wrong.ts';
import { courseUrl } from '../../platform/course-place.ts';
import { Mark } from '../quiz/Mark.tsx';
import type { ReviewState } from './use-review.ts';
import { nameDay, writeDay } from './when.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  review: ReviewState;
  catalogue: Catalogue;
  locale: Locale;
  words: ReviewWords;
}

/** Entries that stand open; more fold up. */
const open = 5;

/** What the learner was sure of and had not right, then what was unsteady lately, each with its way back to the lesson. */
export function Wobbling({ review, catalogue, locale, words }: Props) {
  const sure = sureButWrong(review.cards);
  const shaky = shakyCards(review.cards).filter((card) => !sure.includes(card));

  const entry = (card: Card) => {
    const lesson = findIn(catalogue.lessons, card.item.lesson);
    const marks = lastAnswers(card).map(({ day, score }) => ({ day, tone: toneOf(card.item.kind, score) }));
    const said = card.sureButWrong?.day ?? card.answers.at(-1)!.day;
    return (
      <li key={card.item.id}>
        <div>
          <b>{card.item.stem}</b>
          <p>
            {words.saidOn(writeDay(said, locale, { day: 'numeric', month: 'long', year: 'numeric' }))} {card.changed && `${words.changed} `}
            {lesson && <a href={courseUrl(card.item.readAgain).href}>{words.reread(lesson.sheet)}</a>}
          </p>
        </div>
        <div className="fairway" role="img" aria-label={words.lastAnswers(marks.map(({ tone }) => words.state[tone]))}>
          {marks.map(({ day, tone }) => (
            <span key={day}>
              <Mark tone={tone} />
            </span>
          ))}
        </div>
        <span className="meta">{words.on(nameDay(card.due, review.today, locale))}</span>
      </li>
    );
  };

  const list = (cards: readonly Card[]) => (
    <>
      <ul>{cards.slice(0, open).map(entry)}</ul>
      {cards.length > open && (
        <details>
          <summary>{words.more(cards.length - open)}</summary>
          <ul>{cards.slice(open).map(entry)}</ul>
        </details>
      )}
    </>
  );

  return (
    <section className="weak" aria-labelledby="wobbling">
      <h2 id="wobbling">{words.wobbling}</h2>
      <div>
        {sure.length > 0 && (
          <>
            <h3>{words.sure}</h3>
            <p className="meta">{words.sureLead}</p>
            {list(sure)}
          </>
        )}
        {shaky.length > 0 && (
          <>
            {sure.length > 0 && <h3>{words.shaky}</h3>}
            {list(shaky)}
          </>
        )}
        {sure.length + shaky.length === 0 && <p>{words.allFirm}</p>}
      </div>
    </section>
  );
}
