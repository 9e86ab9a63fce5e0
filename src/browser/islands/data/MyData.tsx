import { useLayoutEffect, useMemo } from 'react';
import type { Contents } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { BringBack } from './BringBack.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { History } from './History.tsx';
import { Kept } from './Kept.tsx';
import { Reflection } from './Reflection.tsx';
import { Results } from './Results.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useCatalogue, useRecord } from './use-record.ts';
import { dataWords } from './words/words.ts';

const nothing: Contents = { modules: [], lessons: [], items: [] };

/** The page "My data": see, take along, bring back, pass on, look back, delete. */
export function MyData({ locale, onReady }: { locale: Locale; onReady: () => void }) {
  const words = dataWords[locale];
  const { record, reload } = useRecord();
  const catalogue = useCatalogue(locale);
  const known = useMemo(() => (catalogue === 'failed' ? nothing : catalogue), [catalogue]);
  const isReady = record !== undefined && known !== undefined;
  useLayoutEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  if (!isReady) return null;
  return (
    <>
      <Kept record={record} locale={locale} words={words} onChoice={() => void reload()} />
      <TakeAlong locale={locale} words={words.along} />
      <BringBack record={record} locale={locale} words={words} />
      <Results record={record} catalogue={known} locale={locale} words={words.results} />
      <Reflection record={record} locale={locale} words={words.reflection} />
      <History record={record} catalogue={known} titled={catalogue !== 'failed'} locale={locale} words={words} />
      <DeleteAll record={record} locale={locale} words={words} />
    </>
  );
}
