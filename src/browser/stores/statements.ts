/** The learning record on the device. Each statement has a key of its own: tabs never overwrite each other's, and a broken one spoils only itself. */
import { readStatement } from '../../core/record/read-statement.ts';
import type { Statement } from '../../core/record/statement.ts';
import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

const keyOf = (id: string): string => courseKey(`said:${id}`);

function parse(text: string | null): Statement | undefined {
  try {
    return readStatement(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** All statements that can be read. Others stay where they are, for the learner to export. */
export function readStatements(): Statement[] {
  const prefix = keyOf('');
  return store
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => parse(store.read(key)))
    .filter((statement) => statement !== undefined);
}

/** Returns whether the statement will outlast the page. */
export function keepStatement(statement: Statement): boolean {
  return store.write(keyOf(statement.id), JSON.stringify(statement));
}
