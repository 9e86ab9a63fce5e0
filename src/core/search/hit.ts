import { beginning } from '../locale/beginning.ts';
import type { Locale } from '../locale/locale.ts';
import { textAnswer } from './answers.ts';
import type { AskedWord } from './asked-words.ts';
import { excerpt, excerptLength } from './excerpt.ts';
import type { FindableKind } from './kinds.ts';
import { answeringSections, type Heading, type Section } from './sections.ts';

/** A findable page, module, lesson or term, as the index keeps it. */
export interface IndexedRecord {
  readonly kind: FindableKind;
  readonly title: string;
  /** Path relative to the course's root, with the anchor of a term. */
  readonly path: string;
  readonly content: string;
  readonly headings: readonly Heading[];
  /** Number of the chart sheet, of lessons and modules. */
  readonly sheet?: string | undefined;
  /** Whole minutes, of lessons. */
  readonly minutes?: number | undefined;
  /** Other words for a term. */
  readonly synonyms?: string | undefined;
  /** Parts of the page's compounds, never shown. */
  readonly parts?: string | undefined;
}

/** A record that answers a question, cut down to what a result shows. */
export interface Hit extends Pick<IndexedRecord, 'kind' | 'title' | 'path' | 'sheet' | 'minutes'> {
  /** The lines under the title; empty where the sections below say it all. */
  readonly text: string;
  /** The synonyms, where they and not the text hold what was asked for. */
  readonly also?: string | undefined;
  readonly sections: readonly Section[];
}

/** The hit a record makes, or nothing where it does not hold every word that was asked for. */
export function toHit(record: IndexedRecord, asked: readonly AskedWord[], locale: Locale): Hit | undefined {
  const holds = (text: string, word: AskedWord) => textAnswer(text, word, locale) > 0;
  const { kind, title, path, content, sheet, minutes, synonyms = '', parts = '' } = record;
  if (!asked.every((word) => holds(`${title} ${content} ${synonyms} ${parts}`, word))) return undefined;
  const { opening, sections } = answeringSections(record, asked, locale);
  return {
    kind,
    title,
    path,
    sheet,
    minutes,
    text: opening.answers ? excerpt(opening.text, asked, locale) : sections.length > 0 ? '' : beginning(opening.text, excerptLength),
    also: asked.some((word) => holds(synonyms, word) && !holds(`${title} ${content}`, word)) ? synonyms : undefined,
    sections,
  };
}
