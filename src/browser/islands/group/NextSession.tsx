import { useRef } from 'react';
import { lowestFirst, type KnownObjective } from '../../../core/cohort/known-objectives.ts';
import type { SureButWrong } from '../../../core/cohort/sure-but-wrong.ts';
import type { CatalogueLesson } from '../../../core/course/catalogue.ts';
import { printAlone } from '../../platform/print-alone.ts';
import { LessonLink } from './LessonLink.tsx';
import type { GroupWords } from './words/model.ts';

interface Props {
  known: readonly KnownObjective[];
  slips: readonly SureButWrong[];
  people: number;
  words: GroupWords;
}

/** As many of each as a quarter of an hour, and a sheet of paper, have room for. */
const few = 3;

/** The sheet for the next session: what is worth talking about, without names, with room to write on paper. */
export function NextSession({ known, slips, people, words: t }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const worst = slips.slice(0, few).map(({ item, lesson, sure, still, of }): Point => {
    return { key: item.id, title: item.stem, facts: t.slip(sure, of, still), lesson, path: item.readAgain };
  });
  const lowest = lowestFirst(known)
    .filter(({ latest, of }) => latest < of)
    .slice(0, few)
    .map(({ key, text, latest, of, lesson }): Point => ({ key, title: text, facts: t.knowIt(latest, of), lesson, path: lesson.path }));
  const nothing = worst.length === 0 && lowest.length === 0;
  return (
    <section ref={sheet} className="group__next" aria-labelledby="next-session">
      <h2 id="next-session">{t.next}</h2>
      <p>{nothing ? t.nothingNext : t.nextText(people)}</p>
      {!nothing && (
        <>
          <div className="group__halves">
            <Points title={t.nextSlips} points={worst} ask={t.askSlips} />
            <Points title={t.nextLowest} points={lowest} ask={t.askLowest} />
          </div>
          <p className="btn-row">
            <button type="button" className="btn" onClick={() => printAlone(sheet.current!)}>
              {t.print}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface Point {
  readonly key: string;
  readonly title: string;
  readonly facts: string;
  readonly lesson: CatalogueLesson;
  readonly path: string;
}

function Points({ title, points, ask }: { title: string; points: readonly Point[]; ask: string }) {
  if (points.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {points.map(({ key, title: what, facts, lesson, path }) => (
          <li key={key}>
            <b>{what}</b>
            <span>{facts}</span>
            <LessonLink lesson={lesson} path={path} />
            <span className="group__line" aria-hidden="true" />
          </li>
        ))}
      </ol>
      <p className="group__ask">{ask}</p>
    </div>
  );
}
