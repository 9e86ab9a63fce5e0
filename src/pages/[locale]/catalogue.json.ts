import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../core/locale/locale.ts';
import { getCatalogue } from '../../site/queries/catalogue.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** The course as data, for pages about the learner's record. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => Response.json(await getCatalogue(locale));
