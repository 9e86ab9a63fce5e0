import { useState, type DragEvent, type RefObject } from 'react';
import type { GroupWords } from './words/model.ts';

interface Props {
  words: GroupWords;
  said: string;
  status: RefObject<HTMLParagraphElement | null>;
  onChoose: (files: readonly File[]) => void;
}

/** Choosing files, one or many, or dropping them. */
export function Picker({ words: t, said, status, onChoose }: Props) {
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onChoose([...event.dataTransfer.files]);
  }

  return (
    <>
      <div
        className="drop no-print"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="btn btn--go">
          {t.choose}
          <input
            type="file"
            className="vh"
            multiple
            accept=".csv,.txt,.tsv,text/csv"
            onChange={({ target }) => {
              onChoose([...(target.files ?? [])]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
        <span>{t.drop}</span>
      </div>
      <p ref={status} tabIndex={-1} role="status" className="no-print">
        {said}
      </p>
    </>
  );
}
