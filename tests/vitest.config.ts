/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      include: ['tests/{unit,content,component,build}/**/*.test.{ts,tsx}'],
      // The default keeps a core free for an editor that watches.
      maxWorkers: '100%',
      reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    },
  },
  { devToolbar: { enabled: false } },
);
