import { depthZones } from '../../../core/review/depth.ts';
import { bedAt, bedPath, bordersOf, placeSoundings, plot } from './depth-plot.ts';
import type { ReviewState } from './use-review.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  review: ReviewState;
  words: ReviewWords;
}

const { width, height, surface, left } = plot;
const shore = `M0 ${surface - 8}C16 ${surface - 8} 30 50 ${left} 75L${bedPath}`;

/** The sea by the length of pauses: a drawing with one number for each item, and a table where it has no room. */
export function Depth({ review: { cards, today }, words }: Props) {
  const zones = depthZones(cards);
  const inWords = zones
    .filter(({ cards: inZone }) => inZone.length > 0)
    .map(({ zone, from, to, cards: inZone }) => words.zoneInWords(words.zone[zone], words.pauseOf(from, to), inZone.length));
  return (
    <section className="depth" aria-labelledby="depth">
      <h2 id="depth">{words.depth}</h2>
      <p>{words.depthLead}</p>
      <svg className="prof" role="img" aria-label={words.depthInWords(cards.length, inWords.join(', '))} viewBox={`0 0 ${width} ${height}`}>
        <clipPath id="sea">
          <path d={`M${left} ${surface}L${bedPath}V${surface}z`} />
        </clipPath>
        <path className="prof__land" d={`${shore}V${height}H0z`} />
        <g clipPath="url(#sea)">
          {zones.map(({ zone }, at) => {
            const [from, to] = bordersOf(at);
            const x = at === 0 ? 0 : from;
            return <rect key={zone} className={`prof__${zone}`} x={x} y="40" width={(at === 3 ? width : to) - x} height={height - 40} />;
          })}
        </g>
        <path className="prof__bed" d={shore} />
        <path className="prof__surface" d={`M34 ${surface}H${width}`} />
        {zones.map((zone, at) => {
          const [from] = bordersOf(at);
          const { soundings, left: rest } = placeSoundings(zone, at);
          return (
            <g key={zone.zone}>
              {at > 0 && <path className="prof__border" d={`M${from} ${surface}V${Math.round(bedAt(from))}`} />}
              <text className="prof__zone" x={from + 12} y="16">
                {words.zone[zone.zone]}
              </text>
              <text x={from + 12} y="36">
                {`${words.pauseOf(zone.from, zone.to)}, ${words.questions(zone.cards.length)}`}
              </text>
              {soundings.map(({ x, y, card }) => (
                <g key={card.item.id} className={card.due <= today ? 'prof__due' : undefined}>
                  {card.due <= today && <circle cx={x} cy={y - 6} r="13" />}
                  <text className="prof__days" x={x} y={y}>
                    {card.pause > 999 ? '999+' : card.pause}
                  </text>
                </g>
              ))}
              {rest > 0 && (
                <text className="prof__zone" x={from + 12} y={height - 8}>
                  {`+ ${rest}`}
                </text>
              )}
            </g>
          );
        })}
        {cards.some(({ due }) => due <= today) && (
          <text className="prof__key" x="12" y={height - 8}>
            {words.dueMark}
          </text>
        )}
      </svg>
      <table>
        <thead>
          <tr>
            {words.zoneColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map(({ zone, from, to, cards: inZone }) => (
            <tr key={zone}>
              <td>{words.zone[zone]}</td>
              <td>{words.pauseOf(from, to)}</td>
              <td>{inZone.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
