import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../core/locale/locale.ts';
import { testQuestions } from '../../site/queries/self-check.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Questions that only tests ask, as data. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => Response.json(await testQuestions(locale));
