import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { lessonRoutes } from '../../../site/queries/lesson-routes.ts';
import { selfCheck } from '../../../site/queries/self-check.ts';

export const getStaticPaths = lessonRoutes;

/** The questions of a lesson as data, for those who answer them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lesson, locale } }) =>
  Response.json(await selfCheck(lesson, locale));
