import { useCallback, useRef, useState } from 'react';
import type { Recorded } from '../stores/record.ts';

/**
 * Whether the browser stores what is answered here: false while it refuses. True where the learner wants nothing stored: that
 * is no failure. Comes with the function to tell of each deed.
 */
export function useSaved(): readonly [saved: boolean, heed: (deed: Recorded) => void] {
  const [saved, setSaved] = useState(true);
  const deeds = useRef(0);
  const heed = useCallback(({ outcome }: Recorded) => {
    // A browser that never answers is slower than the next deed, which may be kept: the latest one counts.
    const deed = (deeds.current += 1);
    void outcome.then((what) => deed === deeds.current && setSaved(what !== 'unkept'));
  }, []);
  return [saved, heed];
}
