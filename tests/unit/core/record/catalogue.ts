import type { Contents } from '../../../../src/core/course/catalogue.ts';

/** A course of one lesson with two questions. */
export const catalogue: Contents = {
  modules: [{ id: 'start', number: 1, title: 'Der Anfang', path: 'de/anfang/index.html', complete: true }],
  lessons: [
    {
      id: 'brot',
      module: 'start',
      sheet: '1.1',
      title: 'Brot; und mehr',
      path: 'de/anfang/brot.html',
      minutes: 7,
      questions: 'de/anfang/brot.json',
      objectives: { teig: 'einen Teig beurteilen' },
    },
  ],
  items: [
    {
      id: 'gehzeit',
      lesson: 'brot',
      objective: 'teig',
      kind: 'single',
      stem: '=Wie lange geht der Teig?',
      use: ['lesson'],
      edition: 'a',
      readAgain: '',
    },
    {
      id: 'probe',
      lesson: 'brot',
      objective: 'teig',
      kind: 'single',
      stem: 'Ist er „fertig“, "gar"?',
      use: ['lesson'],
      edition: 'b',
      readAgain: '',
    },
  ],
};
