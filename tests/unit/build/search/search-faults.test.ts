import { createIndex } from 'pagefind';
import { expect, it, vi } from 'vitest';
import { searchIndex } from '../../../../src/build/search/search-index.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn<() => unknown>(), close: async () => null }));
const starts = (answer: object) => vi.mocked(createIndex).mockResolvedValueOnce(answer as Awaited<ReturnType<typeof createIndex>>);

it('says what to do where Pagefind does not start', async () => {
  starts({ errors: ['No binary.'] });
  await expect(searchIndex([], [])).rejects.toThrow('Pagefind did not start: No binary. Install the packages again with "npm ci"');
});

it('names the page and the record that Pagefind complains of', async () => {
  const fails = (error: string) => async () => ({ errors: [error] });
  const getFiles = async () => ({ errors: [], files: [] });
  starts({ errors: [], index: { addHTMLFile: fails('Not read.'), addCustomRecord: fails('Not kept.'), getFiles } });
  const page = { path: 'de/suche.html', locale: 'de' as const, title: '', text: '', html: '' };
  const index = searchIndex([page], [{ url: '/de/glossar.html#term-ziel', content: '', language: 'de' }]);
  await expect(index).rejects.toThrow(
    'Pagefind could not build the search: de/suche.html: Not read. /de/glossar.html#term-ziel: Not kept. Install the packages again',
  );
});
