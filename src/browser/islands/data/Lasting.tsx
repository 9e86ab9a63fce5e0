import { useRef, useState } from 'react';
import { askToLast, clearsWhenUnused } from '../../platform/lasting-storage.ts';
import { useFocusNext } from '../use-focus-next.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  /** What the browser said when the record was read. */
  before: boolean | undefined;
  words: DataWords['kept'];
}

/** How long the browser keeps the record, and the way to ask it for more. */
export function Lasting({ before, words: t }: Props) {
  const [asked, setAsked] = useState<boolean | undefined>();
  const lasting = asked ?? before;
  const [refused, setRefused] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();

  async function ask() {
    const granted = await askToLast();
    setAsked(granted);
    setRefused(granted !== true);
    focusNext(status);
  }

  const said = lasting === undefined ? t.unknown : lasting ? t.lasting : t.notLasting;
  return (
    <div>
      <dt>{t.howLong}</dt>
      <dd>
        <p ref={status} role="status" tabIndex={-1}>
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
