import type { APIRoute } from 'astro';
import { locales, type Locale } from '../core/locale/locale.ts';
import { appIcons, iconPath } from '../core/offline/app-icons.ts';
import { getCourse } from '../site/queries/course.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Lets a phone or desktop install the course. It lies in the root, so that "./" is the root wherever the course is put. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const course = await getCourse();
  return Response.json({
    name: `${course.title[locale]}: ${course.headline[locale]}`,
    short_name: course.title[locale],
    description: course.description[locale],
    lang: locale,
    id: './',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...appIcons.map((icon) => ({ src: iconPath(icon), sizes: `${icon.size}x${icon.size}`, type: 'image/png', purpose: icon.purpose })),
    ],
    // Not part of the format: by its own id the course's 404 page recognises the root.
    course: course.id,
  });
};
