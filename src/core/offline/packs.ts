import { locales, type Locale } from '../locale/locale.ts';

/** Files come on board in packs: what every page needs, and one pack for each language. */
export const packNames = ['shared', ...locales] as const;

export type PackName = 'shared' | Locale;

/** A file of the build: its path from the root of the course, and the SHA-256 of its bytes in base64. */
export type PackFile = readonly [path: string, digest: string];

export type Packs = Readonly<Record<PackName, readonly PackFile[]>>;

/** Names of files with a content hash never get other bytes; all other files may change between versions. */
export const isImmutable = (path: string): boolean => path.startsWith('_assets/');

/** How every cache with course files begins. What a learner does is never put into a cache. */
const cachePrefix = 'course-files';

/** Name of a cache. It ends with the scope of the worker, so that two courses on one origin never touch each other's files. */
export const cacheName = (content: PackName | 'previous', scope: string): string => `${cachePrefix} ${content} ${scope}`;

export const isCourseCache = (name: string, scope: string): boolean => name.startsWith(`${cachePrefix} `) && name.endsWith(` ${scope}`);
