import type { Locale } from '../../../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { DataWords } from './model.ts';

export const dataWords: Record<Locale, DataWords> = { de, en };
