import { clearsAnchor, homePath, lessonPath, modulePath, pagePath, sitePages, type SitePage } from '../../../core/course/address.ts';
import { locales } from '../../../core/locale/locale.ts';
import type { CourseFiles, LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { placeOf, tagsIn, textOf, walk } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Links in lessons lead to pages and anchors of this course, by relative addresses. */
export const links: Rule = {
  id: 'links',
  *check(course) {
    const pages = pagesOf(course);
    // The address of a lesson that cannot be read is unknown, so a link might lead there.
    const allKnown = course.lessons.every(({ front, body }) => front && body);
    for (const lesson of course.lessons) {
      const here = addressOf(course, lesson);
      for (const node of lesson.body && here ? walk(lesson.body) : []) {
        if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
        const words = judge(node.url, here!, pages, allKnown);
        if (words) yield { ...placeOf(lesson, node), ...words };
      }
    }
  },
};

type Anchors = ReadonlySet<string> | undefined;

const root = 'http://course/';

function judge(url: string, here: string, pages: ReadonlyMap<string, Anchors>, allKnown: boolean): Pick<Flaw, 'what' | 'mend'> | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    return {
      what: `The link ${url} leaves the course`,
      mend: 'Name the work in sources.yaml and cite it with <Ref>, or say in words where to look',
    };
  }
  if (url.startsWith('/'))
    return { what: `The link ${url} holds only at the root of a server`, mend: `Write it relative to this page, ${here}` };
  const { pathname, hash } = new URL(url, root + here);
  const page = pathname.slice(1);
  if (!pages.has(page) && !allKnown) return undefined;
  if (!pages.has(page)) {
    return {
      what: `The link ${url} leads to ${page}, and there is no such page`,
      mend: 'Use slugs, not file names, and end with .html; a planned lesson has no page',
    };
  }
  const anchors = pages.get(page);
  const anchor = decodeURIComponent(hash.slice(1));
  if (!anchor || !anchors || anchors.has(anchor)) return undefined;
  return { what: `The page ${page} has no anchor "${anchor}"`, mend: `Use one of ${[...anchors].join(', ')}` };
}

function addressOf({ spine }: CourseFiles, { front, locale, moduleId }: LessonFile): string | undefined {
  const module = spine?.data.modules.find(({ id }) => id === moduleId);
  return module && front && lessonPath(locale, module, { slug: { de: front.data.slug, en: front.data.slug } });
}

/** Every page with its anchors; a page whose anchors are none of the author's business has undefined. */
function pagesOf(course: CourseFiles): Map<string, Anchors> {
  const pages = new Map<string, Anchors>();
  for (const locale of locales) {
    pages.set(homePath(locale), undefined);
    for (const page of Object.keys(sitePages) as SitePage[]) pages.set(pagePath(locale, page), anchorsOf(page, course));
  }
  for (const lesson of course.lessons) {
    const module = course.spine?.data.modules.find(({ id }) => id === lesson.moduleId);
    if (module) for (const locale of locales) pages.set(modulePath(locale, module), undefined);
    const address = addressOf(course, lesson);
    if (address) pages.set(address, lessonAnchors(lesson));
  }
  return pages;
}

function anchorsOf(page: SitePage, { glossary }: CourseFiles): Anchors {
  return page === 'glossary' && glossary.ids.length > 0 ? new Set(glossary.ids) : undefined;
}

function lessonAnchors(lesson: LessonFile): Anchors {
  if (!lesson.body) return undefined;
  const headings = [...walk(lesson.body)].filter((node) => node.type === 'heading').map((node) => headingId(textOf(node)));
  const tags = tagsIn(lesson).flatMap(({ name, attributes: { id = '' } }) => {
    if (name === 'Figure') return [`figure-${id}`];
    return name === 'Clears' ? [clearsAnchor(id)] : [];
  });
  return new Set([...headings, ...tags, ...fixedAnchors, ...(lesson.front?.data.sources ?? []).map((id) => `source-${id}`)]);
}

/** Headings the page adds around the text of every lesson. */
export const fixedAnchors = ['opening', 'self-check', 'next-step', 'takeaways', 'sources'];

/** The anchor Astro gives a heading: GitHub's way. */
function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
