import type { Locale } from '../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './model.ts';

export const words: Record<Locale, Words> = { de, en };
