import { describeCategorize } from '../../../../core/quiz/kinds/categorize/describe.ts';
import { shuffled } from '../../../../core/quiz/shuffle.ts';
import { Mark } from '../Mark.tsx';
import { partOf, type ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** Letters of a label that fit a phone where so many bins share a row; four stand in pairs. */
const fitting: Readonly<Record<number, number>> = { 2: 16, 3: 6 };

/**
 * One row of radio buttons per card. Where the columns are wide enough, and the cards short enough for what is left, they
 * share one heading. On a phone two or three labels stand side by side only if all are short: equal choices look equal.
 */
export function Categorize({ item, seed, answer, grade, words, onAnswer }: ViewProps<'categorize'>) {
  const cards = shuffled(item.cards, seed);
  const longest = Math.max(...item.bins.map((bin) => bin.label.length));
  const columns = item.bins.length <= 3 && longest <= 12 && item.cards.every((card) => card.text.length <= 100);
  const forms = [
    columns && 'sort--columns',
    item.bins.length === 4 && 'sort--pairs',
    longest > (fitting[item.bins.length] ?? Infinity) && 'sort--stack',
  ];
  if (grade) {
    return (
      <div className="sorted">
        {cards.map((card) => {
          const part = partOf(grade, card.id);
          const given = item.bins.find((bin) => bin.id === answer[card.id])?.label ?? '';
          return (
            <div key={card.id} className={part.state === 'right' ? 'is-ok' : 'is-no'}>
              <Mark tone={part.state === 'right' ? 'ok' : 'no'} />
              <p>{card.text}</p>
              <Why
                part={part}
                judgement={describeCategorize.part(item, part)}
                given={part.state === 'right' ? undefined : words.yourChoice(given)}
              />
            </div>
          );
        })}
      </div>
    );
  }
  return (
    <div className={['sort', ...forms].filter(Boolean).join(' ')}>
      {columns && (
        <p className="sort__head" aria-hidden="true">
          {item.bins.map((bin) => (
            <span key={bin.id}>{bin.label}</span>
          ))}
        </p>
      )}
      {cards.map((card) => (
        <div key={card.id} role="radiogroup" aria-labelledby={`${item.id}-${card.id}`}>
          <span id={`${item.id}-${card.id}`}>{card.text}</span>
          {item.bins.map((bin) => (
            <label key={bin.id}>
              <input
                type="radio"
                name={`${item.id}-${card.id}`}
                checked={answer[card.id] === bin.id}
                onChange={() => onAnswer({ ...answer, [card.id]: bin.id })}
              />
              <span>{bin.label}</span>
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}
