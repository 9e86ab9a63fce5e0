import type { Localized } from '../../../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { GroupWords } from './model.ts';

export const groupWords: Localized<GroupWords> = { de, en };
