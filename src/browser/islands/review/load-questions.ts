import { findIn, type Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { Questions } from '../../../core/quiz/self-check.ts';
import type { Card } from '../../../core/review/card.ts';
import { questionFiles } from '../../../core/test/question-files.ts';
import { loadCourseFile } from '../../platform/course-file.ts';

/** A card with the question behind it. */
export interface AskedCard {
  readonly card: Card;
  readonly item: LocalItem;
  readonly beliefs: Questions['beliefs'];
  readonly corrections: Questions['corrections'];
}

/** The questions of the cards, in their order. Those that cannot be had are left out: the session goes on without them. */
export async function loadQuestions(cards: readonly Card[], catalogue: Catalogue, locale: Locale): Promise<AskedCard[]> {
  const ids = cards.map(({ item }) => item.id);
  const loading = questionFiles(ids, catalogue, locale).map((path) => loadCourseFile<Questions>(path).catch(() => undefined));
  const files = (await Promise.all(loading)).filter((file) => file !== undefined);
  return cards.flatMap((card) => {
    const file = files.find(({ items }) => findIn(items, card.item.id));
    const item = file && findIn(file.items, card.item.id);
    return item ? [{ card, item, beliefs: file.beliefs, corrections: file.corrections }] : [];
  });
}
