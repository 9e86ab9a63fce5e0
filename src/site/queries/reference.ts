import { getCollection, getEntry } from 'astro:content';
import type { Figure } from '../../core/schemas/figure.ts';
import type { Term } from '../../core/schemas/glossary.ts';
import type { Misconception } from '../../core/schemas/misconception.ts';
import type { SiteEntry } from '../../core/schemas/site.ts';
import type { Source } from '../../core/schemas/source.ts';

/** @throws when the glossary has no such term. */
export async function getTerm(id: string): Promise<Term> {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`The glossary has no term "${id}". Add it to glossary.yaml or correct the id in the lesson.`);
  return entry.data;
}

/** @throws when there is no such source. */
export async function getSource(id: string): Promise<Source> {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`There is no source "${id}". Add it to sources.yaml or correct the id in the lesson.`);
  return entry.data;
}

/** @throws when there is no such figure. */
export async function getFigure(id: string): Promise<Figure> {
  const entry = await getEntry('figures', id);
  if (!entry)
    throw new Error(`There is no figure "${id}". Draw figures/${id}.svg and write figures/${id}.yaml, or correct the id in the lesson.`);
  return entry.data;
}

export const allTerms = async (): Promise<Term[]> => (await getCollection('glossary')).map((entry) => entry.data);

export const allSources = async (): Promise<Source[]> => (await getCollection('sources')).map((entry) => entry.data);

export const allMisconceptions = async (): Promise<Misconception[]> => (await getCollection('misconceptions')).map((entry) => entry.data);

/** Who runs this copy of the course. */
export async function getSite(): Promise<SiteEntry> {
  const [entry] = await getCollection('site');
  if (!entry) throw new Error('The course has no site.yaml. Copy the one of content/ and fill in your own details.');
  return entry.data;
}
