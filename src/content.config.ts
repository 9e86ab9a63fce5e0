import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { courseFolder } from './build/course-folder.ts';
import { figureLoader } from './build/figure-loader.ts';
import { readLicences } from './build/licences/read-licences.ts';
import { quizSchema } from './core/quiz/item.ts';
import { blankSchema } from './core/schemas/blank.ts';
import { courseSchema } from './core/schemas/course.ts';
import { deckSchema } from './core/schemas/deck.ts';
import { drawnFigureSchema } from './core/schemas/figure.ts';
import { termSchema } from './core/schemas/glossary.ts';
import { guideSchema } from './core/schemas/guide.ts';
import { lessonSchema } from './core/schemas/lesson.ts';
import { licenceSchema } from './core/schemas/licence.ts';
import { misconceptionSchema } from './core/schemas/misconception.ts';
import { siteSchema } from './core/schemas/site.ts';
import { sourceSchema } from './core/schemas/source.ts';
import { testsSchema } from './core/schemas/tests.ts';
import { textPageSchema } from './core/schemas/text-page.ts';
import { twoDaysSchema } from './core/schemas/two-days.ts';

const base = courseFolder();

export const collections = {
  course: defineCollection({ loader: glob({ base, pattern: 'course.yaml' }), schema: courseSchema }),
  site: defineCollection({ loader: glob({ base, pattern: 'site.yaml' }), schema: siteSchema }),
  tests: defineCollection({ loader: glob({ base, pattern: 'tests.yaml' }), schema: testsSchema }),
  lessons: defineCollection({
    loader: glob({ base: `${base}/lessons`, pattern: '*/*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: lessonSchema,
  }),
  decks: defineCollection({
    loader: glob({ base: `${base}/decks`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: deckSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: `${base}/guides`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: guideSchema,
  }),
  twoDays: defineCollection({ loader: glob({ base: `${base}/guides`, pattern: 'two-days.yaml' }), schema: twoDaysSchema }),
  rehearsal: defineCollection({ loader: glob({ base: './src/site/rehearsal', pattern: '*.mdx' }), schema: deckSchema }),
  blanks: defineCollection({ loader: glob({ base: `${base}/blanks`, pattern: '*.yaml' }), schema: blankSchema }),
  quizzes: defineCollection({ loader: glob({ base: `${base}/quizzes`, pattern: '*.yaml' }), schema: quizSchema }),
  figures: defineCollection({ loader: figureLoader(`${base}/figures`), schema: drawnFigureSchema }),
  glossary: defineCollection({ loader: file(`${base}/glossary.yaml`), schema: termSchema }),
  sources: defineCollection({ loader: file(`${base}/sources.yaml`), schema: sourceSchema }),
  misconceptions: defineCollection({ loader: file(`${base}/misconceptions.yaml`), schema: misconceptionSchema }),
  about: defineCollection({ loader: glob({ base: `${base}/about`, pattern: '*.mdx' }), schema: textPageSchema }),
  texts: defineCollection({ loader: glob({ base: './src/site/texts', pattern: '*/*.mdx' }), schema: textPageSchema }),
  licences: defineCollection({ loader: () => readLicences(), schema: licenceSchema }),
};
