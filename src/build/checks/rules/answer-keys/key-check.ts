import type { ItemOf, Kind } from '../../../../core/quiz/item.ts';
import type { Read } from '../../course-files.ts';
import type { Flaw } from '../../finding.ts';

/** Checks the key of one sound question. */
export type KeyCheck<K extends Kind> = (item: Read<ItemOf<K>>) => Iterable<Flaw>;
