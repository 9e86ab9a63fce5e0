import type { Locale } from '../../../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { TestWords } from './model.ts';

export const testWords: Record<Locale, TestWords> = { de, en };
