import { useEffect, useRef, useState } from 'react';
import { inOrder } from '../../../core/record/order.ts';
import type { Deed, Statement } from '../../../core/record/statement.ts';
import { followRecord, loadRecord, type Keeping } from '../../stores/load-record.ts';
import { record } from '../../stores/record.ts';

interface Known {
  readonly statements: readonly Statement[];
  readonly keeping: Keeping;
}

/** The learner's record: undefined until it is read, then in step with what is done here and in other tabs. */
export function useRecord() {
  const [known, setKnown] = useState<Known>();
  const [kept, setKept] = useState(true);
  /** What this page has just done is added at once; reading everything again would only tell the same. */
  const doing = useRef(false);

  useEffect(() => {
    let latest = 0;
    const read = () => {
      if (doing.current) return;
      const mine = ++latest;
      loadRecord().then(({ statements, keeping }) => mine === latest && setKnown({ statements, keeping }));
    };
    read();
    const stop = followRecord(read);
    return () => {
      latest = Infinity;
      stop();
    };
  }, []);

  function say(deed: Deed): Statement {
    doing.current = true;
    const { statement, kept: keeping } = record(deed);
    doing.current = false;
    setKnown((before) => before && { ...before, statements: inOrder([...before.statements, statement]) });
    keeping.then(setKept);
    return statement;
  }

  return { known, say, kept: kept && known?.keeping !== 'memory' && known?.keeping !== 'declined' };
}
