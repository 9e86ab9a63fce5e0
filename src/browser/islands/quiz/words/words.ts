import type { Locale } from '../../../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { QuizWords } from './model.ts';

export const quizWords: Record<Locale, QuizWords> = { de, en };
