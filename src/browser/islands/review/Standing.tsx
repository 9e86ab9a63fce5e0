import type { LessonStanding, ModuleStanding } from '../../../core/review/standing.ts';
import { courseUrl } from '../../platform/course-place.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  standing: readonly ModuleStanding[];
  words: ReviewWords;
}

const isBegun = ({ items, open }: LessonStanding): boolean => open < items;

/** One segment for each question: filled when it sits, half when on its way, empty before the first answer. */
function Segments({ items, secure, open }: LessonStanding) {
  return (
    <svg className="segments" viewBox={`0 0 ${items * 14} 10`} width={items * 14} height="10" aria-hidden="true">
      {Array.from({ length: items }, (_, at) => (
        <g key={at}>
          <rect className="segments__frame" x={at * 14 + 0.5} y="0.5" width="11" height="9" />
          {at < items - open && (
            <rect className="segments__fill" x={at * 14 + 0.5} y={at < secure ? 0.5 : 5} width="11" height={at < secure ? 9 : 4.5} />
          )}
        </g>
      ))}
    </svg>
  );
}

/** What sits, for every lesson of the modules the learner has begun. */
export function Standing({ standing, words }: Props) {
  const begun = standing.filter(({ lessons }) => lessons.some(isBegun));
  return (
    <section className="weak" aria-labelledby="standing">
      <div>
        <h2 id="standing">{words.standing}</h2>
        <p className="meta">{words.standingLead}</p>
      </div>
      <div>
        {begun.map(({ module, lessons }) => (
          <div key={module.id} className="module-standing">
            <h3>
              <a href={courseUrl(module.path).href}>{words.module(module.number, module.title)}</a>
            </h3>
            <ul>
              {lessons.map((each) => (
                <li key={each.lesson.id}>
                  <a className="sheet-link" href={courseUrl(each.lesson.path).href}>
                    <span>{each.lesson.sheet}</span> {each.lesson.title}
                  </a>
                  <Segments {...each} />
                  <span className="meta">{words.lessonStanding(each)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
