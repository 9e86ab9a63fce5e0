import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { Questions } from '../../../core/quiz/self-check.ts';
import { questionFiles } from '../../../core/test/question-files.ts';
import { loadCourseFile } from '../../platform/course-file.ts';

/** The questions of a test, those alone that the course still has, in the order they are asked. */
export interface Asked extends Pick<Questions, 'beliefs' | 'corrections'> {
  readonly items: readonly LocalItem[];
}

/** What has been loaded, or that loading failed, for the list of ids it belongs to. */
type Loaded = { readonly key: string } & ({ readonly asked: Asked } | { readonly failed: true });

function gather(ids: readonly string[], files: readonly Questions[]): Asked {
  const all = new Map(files.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  return {
    items: ids.flatMap((id) => all.get(id) ?? []),
    beliefs: Object.assign({}, ...files.map(({ beliefs }) => beliefs)) as Questions['beliefs'],
    corrections: Object.assign({}, ...files.map(({ corrections }) => corrections)) as Questions['corrections'],
  };
}

/** Loads the questions with these ids: `undefined` on the way, `'failed'` where they did not arrive. */
export function useQuestions(ids: readonly string[], catalogue: Catalogue, locale: Locale) {
  const [loaded, setLoaded] = useState<Loaded>();
  const key = ids.join(' ');
  const waiting = loaded?.key !== key;

  useEffect(() => {
    if (!waiting) return undefined;
    let wanted = true;
    const wantedIds = key === '' ? [] : key.split(' ');
    Promise.all(questionFiles(wantedIds, catalogue, locale).map((path) => loadCourseFile<Questions>(path))).then(
      (files) => wanted && setLoaded({ key, asked: gather(wantedIds, files) }),
      () => wanted && setLoaded({ key, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [key, catalogue, locale, waiting]);

  const current = waiting ? undefined : loaded;
  return { asked: current && ('failed' in current ? ('failed' as const) : current.asked), tryAgain: () => setLoaded(undefined) };
}
