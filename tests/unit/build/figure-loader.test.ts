import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { figureLoader } from '../../../src/build/figure-loader.ts';

let root: string;
let figures: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'figures-'));
  figures = join(root, 'figures');
  cpSync('tests/fixtures/course/figures', figures, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Loads the figures as the development server does, and tells it of changes. */
async function watchFigures() {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const logger = { info: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() };
  const store = new Map<string, unknown>();
  await figureLoader(figures).load({
    store: { clear: () => store.clear(), set: ({ id, data }: { id: string; data: unknown }) => store.set(id, data) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    watcher,
    logger,
  } as unknown as LoaderContext);
  return { store, logger, change: (file: string) => watcher.emit('change', join(figures, file)) };
}

const broken = /^figures\/ofen\.yaml: Missing closing "quote at line 2/;

test('a figure is loaded with its drawing, and again when either changes', async () => {
  const { store, logger, change } = await watchFigures();
  expect(store.get('ofen')).toMatchObject({ drawing: expect.stringContaining('<svg') });
  writeFileSync(join(figures, 'ofen.svg'), '<svg id="new"></svg>');
  change('ofen.svg');
  await vi.waitFor(() => expect(logger.info).toHaveBeenCalledWith('Reloaded figure ofen.yaml'));
  expect(store.get('ofen')).toMatchObject({ drawing: '<svg id="new"></svg>' });
});

test('words that are no YAML are reported with their file, and the figure stays as it was', async () => {
  const { store, logger, change } = await watchFigures();
  const before = store.get('ofen');
  writeFileSync(join(figures, 'ofen.yaml'), 'title: "Ofen\n');
  change('ofen.yaml');
  await vi.waitFor(() => expect(logger.error).toHaveBeenCalledWith(expect.stringMatching(broken)));
  expect(store.get('ofen')).toBe(before);
  await expect(watchFigures()).rejects.toThrow(broken);
});
