/** `npm run handouts`: prints what a training hands out into `dist/handouts/`, one PDF each, for every module in every language. */
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { cataloguePath } from '../core/course/address.ts';
import { locales } from '../core/locale/locale.ts';
import { findBrowser } from './browser.ts';
import { buildWhereChanged } from './built-from.ts';
import { builtFiles } from './built-files.ts';
import { handoutsOf } from './handouts/handouts-of.ts';
import { printHandouts } from './handouts/print-handouts.ts';

const into = 'dist/handouts';
const catalogueSchema = z.object({ modules: z.array(z.object({ number: z.int(), path: z.string() })) });

try {
  const browser = await findBrowser();
  if (!(await buildWhereChanged())) process.exit(1);
  await rm(into, { recursive: true, force: true });

  const pages = new Set(await builtFiles('dist'));
  const handouts = await Promise.all(
    locales.map(async (locale) => {
      const catalogue = catalogueSchema.safeParse(JSON.parse(await readFile(`dist/${cataloguePath(locale)}`, 'utf8')));
      if (!catalogue.success)
        throw new Error(`dist/${cataloguePath(locale)} names no modules. Run npm run build, then this command again.`);
      return handoutsOf(locale, catalogue.data.modules, pages);
    }),
  );

  let count = 0;
  for await (const { file, pages: sheets, bytes } of printHandouts(handouts.flat(), { built: 'dist', into, browser })) {
    count += 1;
    console.log(`${file}  ${sheets} ${sheets === 1 ? 'page' : 'pages'}, ${Math.ceil(bytes / 1024)} KB`);
  }
  console.log(`\n${count} handouts are in ${into}/. The next build empties the folder; run this command after it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
