import type { Locale } from '../../../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ReviewWords } from './model.ts';

export const reviewWords: Record<Locale, ReviewWords> = { de, en };
