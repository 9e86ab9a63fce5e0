import { digest, formatCode } from '../../../core/certificate/digest.ts';
import type { Facts } from '../../../core/certificate/facts.ts';
import type { NearestModule } from '../../../core/certificate/nearest-module.ts';
import { findIn, type Catalogue } from '../../../core/course/catalogue.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { courseId, courseUrl } from '../../platform/course-place.ts';
import { locale, sheetWords } from './words.ts';

const place = <T extends Element = HTMLElement>(sheet: Element, name: string): T => sheet.querySelector<T>(`[data-fact="${name}"]`)!;

function write(sheet: Element, name: string, text: string): void {
  place(sheet, name).textContent = text;
}

/** Long names are set smaller, so that they need two lines at most. */
const sizeFor = ({ length }: string): string => (length > 64 ? 'longest' : length > 31 ? 'long' : 'usual');

/** Puts the facts on the sheet; whatever was there before goes. Returns their check code. */
export function fillSheet(sheet: Element, facts: Facts, { modules }: Catalogue): string {
  const code = digest(facts, courseId());
  write(sheet, 'name', facts.name);
  place(sheet, 'name').dataset['length'] = sizeFor(facts.name);
  place(sheet, 'modules').replaceChildren(
    ...facts.modules.flatMap((id) => {
      const module = findIn(modules, id);
      const item = document.createElement('li');
      item.textContent = module?.title ?? '';
      if (module) item.value = module.number;
      return module ? [item] : [];
    }),
  );
  write(sheet, 'extent', sheetWords.extent(facts));
  write(sheet, 'final', facts.band ? sheetWords.final(facts.band, facts.asked) : '');
  write(sheet, 'day', formatDay(facts.day, locale));
  write(sheet, 'code', formatCode(code));
  for (const mark of sheet.querySelectorAll<SVGElement>('[data-leg]')) {
    if (facts.modules.includes(mark.dataset['leg']!)) mark.dataset['state'] = 'done';
    else delete mark.dataset['state'];
  }
  return code;
}

/** Says on the sheet what is missing for it. */
export function fillMissing(sheet: Element, nearest: NearestModule | undefined): void {
  write(sheet, 'missing', nearest ? sheetWords.missing(nearest.module.number, nearest.module.title) : sheetWords.noModule);
  place(sheet, 'unread').replaceChildren(
    ...(nearest?.unread ?? []).map((lesson) => {
      const link = document.createElement('a');
      link.href = courseUrl(lesson.path).href;
      link.textContent = `${lesson.sheet} ${lesson.title}`;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
