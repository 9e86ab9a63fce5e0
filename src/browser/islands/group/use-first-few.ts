import { useRef, useState } from 'react';
import { useFocusNext } from '../use-focus-next.ts';

/** Rows shown until more are asked for. */
const few = 12;

/** The first rows of a long table. The rest comes when it is asked for, and its first row then takes the focus. */
export function useFirstFew<T>(rows: readonly T[]) {
  const [all, setAll] = useState(false);
  const brought = useRef<HTMLTableRowElement>(null);
  const focusNext = useFocusNext();
  const shown = all ? rows : rows.slice(0, few);
  return {
    shown,
    left: rows.length - shown.length,
    showAll: () => {
      setAll(true);
      focusNext(brought);
    },
    /** What lets a row take the focus, if it is the one. */
    focusOn: (row: T) => (all && row === rows[few] ? { ref: brought, tabIndex: -1 } : {}),
  };
}
