import { useCallback, useEffect, useRef, useState } from 'react';
import { inOrder } from '../../../core/record/order.ts';
import type { Deed, Statement } from '../../../core/record/statement.ts';
import { followRecord, loadRecord, type Keeping } from '../../stores/load-record.ts';
import { record } from '../../stores/record.ts';
import { useSaved } from '../use-saved.ts';

interface Known {
  readonly statements: readonly Statement[];
  readonly keeping: Keeping;
}

/** The learner's record: undefined until it is read, then in step with what is done here and in other tabs. */
export function useRecord() {
  const [known, setKnown] = useState<Known>();
  const [saved, heed] = useSaved();
  /** What this page has just done is added at once; reading everything again would only tell the same. */
  const doing = useRef(false);

  /** The reading under way, if any. A later one takes its place. */
  const reading = useRef<object>(null);

  const read = useCallback(async () => {
    if (doing.current) return;
    const mine = (reading.current = {});
    const { statements, keeping } = await loadRecord();
    if (reading.current !== mine) return;
    reading.current = null;
    setKnown({ statements, keeping });
  }, []);

  useEffect(() => {
    void read();
    const stop = followRecord(() => void read());
    return () => {
      reading.current = null;
      stop();
    };
  }, [read]);

  function say(deed: Deed): Statement {
    doing.current = true;
    const recorded = record(deed);
    const { statement } = recorded;
    doing.current = false;
    // What is being read may have been collected before this deed, and would undo it on the page.
    if (reading.current) void read();
    setKnown((before) => before && { ...before, statements: inOrder([...before.statements, statement]) });
    heed(recorded);
    return statement;
  }

  return { known, say, kept: saved && known?.keeping !== 'memory' && known?.keeping !== 'declined' };
}
