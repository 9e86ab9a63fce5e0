import type { ModulePage } from '../../core/course/address.ts';
import type { Module } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { blanksOf } from './blanks.ts';
import { deckFile } from './decks.ts';
import { guideFile } from './guides.ts';
import { checkedModules } from './module-checks.ts';

/** The pages an open module has beside its lessons; some of them exist only where somebody wrote what they show. */
export async function modulePagesOf(locale: Locale, { id }: Module): Promise<ModulePage[]> {
  const written = {
    check: (await checkedModules()).has(id),
    handout: true,
    participants: true,
    slides: (await deckFile(locale, id)) !== undefined,
    guide: (await guideFile(locale, id)) !== undefined,
    blanks: (await blanksOf(id)).length > 0,
  } satisfies Record<ModulePage, boolean>;
  return (Object.keys(written) as ModulePage[]).filter((page) => written[page]);
}
