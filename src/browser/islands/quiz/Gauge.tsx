import { quantityOf } from '../../../core/quiz/kinds/numeric/quantity.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { Mark } from './Mark.tsx';
import type { QuizWords } from './words/model.ts';

interface Props {
  item: LocalItem<'numeric'>;
  yours: number;
  right: boolean;
  words: QuizWords;
}

/** Keeps labels near the ends of the scale inside the drawing. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  return share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
}

/**
 * Answer and estimate on a scale. Positions are percentages of the width, heights are pixels: letters keep their size on
 * narrow screens, and no style attribute is needed.
 */
export function Gauge({ item, yours, right, words }: Props) {
  const { min, max } = item.scale;
  const share = (value: number) => Math.min(1, Math.max(0, (value - min) / (max - min)));
  const percent = (value: number) => `${share(value) * 100}%`;
  const quantity = (value: number) => quantityOf(item, value);
  const [from, to] = [share(item.answer - item.tolerance), share(item.answer + item.tolerance)];
  return (
    <div>
      <svg className="gauge" role="img" aria-label={words.gauge(quantity(yours), quantity(item.answer))}>
        {[0, 20, 40, 60, 80].map((x) => (
          <rect key={x} className="gauge__seg" x={`${x}%`} y="44" width="10%" height="10" />
        ))}
        <rect className="gauge__bar" x="0" y="44" width="100%" height="10" />
        <rect className="gauge__ok" x={`${from * 100}%`} y="38" width={`${(to - from) * 100}%`} height="22" />
        <svg x={percent(item.answer)} y="20" overflow="visible">
          <Mark tone="ok" x="-12" y="0" width="24" height="24" />
        </svg>
        <text className="gauge__true" x={percent(item.answer)} y="14" textAnchor={anchor(share(item.answer))}>
          {quantity(item.answer)}
        </text>
        {!right && (
          <>
            <svg x={percent(yours)} y="56" overflow="visible">
              <Mark tone="no" x="-12" y="0" width="24" height="24" />
            </svg>
            <text className="gauge__you" x={percent(yours)} y="97" textAnchor={anchor(share(yours))}>
              {words.you(quantity(yours))}
            </text>
          </>
        )}
      </svg>
      <p className="gauge__ax" aria-hidden="true">
        <span>{quantity(min)}</span>
        <span>{quantity(max)}</span>
      </p>
    </div>
  );
}
