import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { courseFiles } from '../../../../src/build/offline/course-files.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

async function build(files: Record<string, string>): Promise<string> {
  root = await mkdtemp(join(tmpdir(), 'course-files-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test('lists every file once, in its pack, with the digest of its bytes', async () => {
  const packs = await courseFiles(
    await build({
      'index.html': 'choice',
      'sw.js': 'old worker',
      'de/index.html': '<img src="../_assets/nur.x1.png"><img src="../_assets/beide.x1.png">',
      'en/index.html': '<img src="../_assets/beide.x1.png">',
      '_assets/nur.x1.png': '1',
      '_assets/beide.x1.png': '2',
    }),
  );
  expect(packs.shared.map(([path]) => path)).toEqual(['_assets/beide.x1.png', 'index.html']);
  expect(packs.de.map(([path]) => path)).toEqual(['_assets/nur.x1.png', 'de/index.html']);
  expect(packs.en.map(([path]) => path)).toEqual(['en/index.html']);
  expect(packs.shared[1]?.[1]).toBe(createHash('sha256').update('choice').digest('base64'));
});
