import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { isLasting } from '../../platform/lasting-storage.ts';
import { followRecord, loadRecord, type LoadedRecord } from '../../stores/load-record.ts';
import { measureRecord } from '../../stores/measure-record.ts';

/** Several deeds, or a merge of thousands, are one look at the record; milliseconds. */
const gathering = 100;

/** The record, with all that is said of it as a whole. */
export interface Stock extends LoadedRecord {
  /** Bytes. */
  readonly size: number;
  /** Whether the browser has promised not to clear it; undefined where it does not say. */
  readonly lasting: boolean | undefined;
}

async function takeStock(): Promise<Stock> {
  const [record, lasting] = await Promise.all([loadRecord(), isLasting()]);
  return { ...record, lasting, size: await measureRecord(record) };
}

/** The record as it is now, here and in other tabs; undefined until it is read for the first time. */
export function useRecord(): { readonly record: Stock | undefined; readonly reload: () => Promise<void> } {
  const [record, setRecord] = useState<Stock>();
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const turn = (asked.current += 1);
    const stock = await takeStock();
    // What was asked for later is the newer.
    if (turn === asked.current) setRecord(stock);
  }, []);

  useEffect(() => {
    void reload();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const stop = followRecord(() => {
      clearTimeout(soon);
      soon = setTimeout(() => void reload(), gathering);
    });
    return () => {
      stop();
      clearTimeout(soon);
    };
  }, [reload]);

  return { record, reload };
}

/** The course as data; "failed" where it cannot be had. */
export function useCatalogue(locale: Locale): Catalogue | 'failed' | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue | 'failed'>();
  useEffect(() => void loadCatalogue(locale).then(setCatalogue, () => setCatalogue('failed')), [locale]);
  return catalogue;
}
