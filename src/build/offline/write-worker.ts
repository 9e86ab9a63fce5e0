import { join } from 'node:path';
import { build } from 'vite';
import { courseFiles } from './course-files.ts';

/** Bundles the service worker of a finished build, with the list of the build's files, as `sw.js`. */
export async function writeWorker(root: string): Promise<void> {
  const files = await courseFiles(root);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { COURSE_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: root,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '../../browser/service-worker/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
