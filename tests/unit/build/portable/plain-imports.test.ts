import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { plainImports } from '../../../../src/build/portable/plain-imports.ts';

test('a part loaded later is named next to the script, never from the root of the site', async () => {
  const root = mkdtempSync(join(tmpdir(), 'plain-imports-'));
  writeFileSync(join(root, 'entry.js'), 'import { shared } from "./shared.js"; shared(); document.onclick = () => import("./part.js");');
  writeFileSync(join(root, 'part.js'), 'import { shared } from "./shared.js"; shared(); export const part = 1;');
  writeFileSync(join(root, 'shared.js'), 'export const shared = () => console.log("shared");');
  const result = (await build({
    root,
    base: '/__BASE__/',
    logLevel: 'silent',
    configFile: false,
    plugins: [plainImports()],
    build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
  })) as Rolldown.RolldownOutput;
  rmSync(root, { recursive: true });
  const code = result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  expect(code).toMatch(/import\([`"']\.\/part-/);
  expect(code).not.toContain('__BASE__');
});
