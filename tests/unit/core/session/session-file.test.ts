import { expect, it } from 'vitest';
import type { Session } from '../../../../src/core/schemas/session-log.ts';
import { readSessionFile, writeSessionFile } from '../../../../src/core/session/session-file.ts';

const session: Session = {
  version: 1,
  id: 'chefsache-de-1',
  module: 'chefsache',
  title: 'Marketing ist Chefsache',
  locale: 'de',
  begun: '2026-03-02T09:00:00.000Z',
  planned: 8,
  group: '',
  extended: 0,
  sections: [{ id: 'start', title: 'Ankommen', planned: 8, spent: 470 }],
  polls: [
    { kind: 'estimate', slide: 'schaetzen', id: 'briefings', words: 'Wie viele?', at: '2026-03-02T09:05:00.000Z', rounds: [[10, 40]] },
  ],
  parked: [],
};
const file = writeSessionFile('probe', [session, { ...session, id: 'chefsache-de-2' }]);
const faultOf = (text: string) => {
  const reading = readSessionFile(text, 'probe');
  return 'fault' in reading ? Object.values(reading.fault).join(' ') : 'none';
};

it('reads back what it has written', () => {
  expect(readSessionFile(`\uFEFF${file}`, 'probe')).toEqual({ sessions: [session, { ...session, id: 'chefsache-de-2' }] });
});

it.each([
  ['', 'unreadable'],
  ['PK\u0003\u0004', 'unreadable'],
  ['{"__proto__":{"a":1},"format":"auf-kurs-session-log","version":1,"course":"probe","sessions":[]}', 'unreadable'],
  ['{"format":"auf-kurs-record","version":1,"statements":[]}', 'foreign'],
  [file.replace('"version":1', '"version":2'), 'later'],
  [file.replace('"course":"probe"', '"course":"other"'), 'other-course other'],
  [file.replace('"spent":470', '"spent":-1'), 'entry 1 sections.0.spent'],
])('says what is wrong with %j', (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});
