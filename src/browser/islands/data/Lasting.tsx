import { useEffect, useState } from 'react';
import { askToLast, clearsWhenUnused, isLasting } from '../../platform/lasting-storage.ts';
import type { DataWords } from './words/model.ts';

/** How long the browser keeps the record, and the way to ask it for more. */
export function Lasting({ words: t }: { words: DataWords['kept'] }) {
  const [lasting, setLasting] = useState<boolean | undefined>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void isLasting().then(setLasting), []);

  async function ask() {
    const granted = await askToLast();
    setLasting(granted);
    setRefused(granted !== true);
  }

  const said = lasting === undefined ? t.unknown : lasting ? t.lasting : t.notLasting;
  return (
    <div>
      <dt>{t.howLong}</dt>
      <dd>
        <p role="status">
          {said} {refused && t.refused}
        </p>
        {!lasting && clearsWhenUnused() && <p>{t.evicting}</p>}
        {lasting === false && !refused && (
          <button type="button" className="btn" onClick={() => void ask()}>
            {t.ask}
          </button>
        )}
      </dd>
    </div>
  );
}
