import { isLocale, type Locale } from '../locale/locale.ts';
import { packNames, type PackName } from './packs.ts';

/** How much of a pack is on board. */
export interface Stock {
  readonly have: number;
  readonly of: number;
  /** `failed` means that the last attempt to fetch what is missing did not get everything. */
  readonly state: 'idle' | 'loading' | 'failed';
}

/** What the worker tells every page. */
export interface StockReport {
  readonly type: 'on-board';
  readonly packs: Readonly<Record<PackName, Stock>>;
}

/** What a page asks of the worker: fetch what is missing of a language, or let the new version take over now. */
export type PageRequest = { readonly type: 'bring'; readonly language: Locale } | { readonly type: 'take-over' };

const isStock = (value: unknown): value is Stock =>
  typeof (value as Stock | null)?.have === 'number' && typeof (value as Stock).of === 'number';

/** Reads a message of a worker; anything of another shape is not for us. */
export function readReport(data: unknown): StockReport | undefined {
  const report = data as StockReport | null;
  return report?.type === 'on-board' && packNames.every((name) => isStock(report.packs?.[name])) ? report : undefined;
}

/** Reads a message of a page; anything of another shape is not for us. */
export function readRequest(data: unknown): PageRequest | undefined {
  const request = data as PageRequest | null;
  if (request?.type === 'take-over') return request;
  return request?.type === 'bring' && isLocale(request.language) ? request : undefined;
}
