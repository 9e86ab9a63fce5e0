import { useState } from 'react';

interface Props {
  /** On the button. */
  choose: string;
  /** Beside it: files may be dropped as well. */
  drop: string;
  /** What the file dialog offers, as in the attribute of the same name. */
  accept: string;
  multiple?: boolean;
  /** The page's main deed is to choose a file. */
  main?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A box to choose files in, or to drop them on. What is dropped is handed on whatever its type and number. */
export function FileDrop({ choose, drop, accept, multiple, main, onFiles }: Props) {
  const [over, setOver] = useState(false);

  return (
    <div
      className="drop no-print"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label className={main ? 'btn btn--go' : 'btn'}>
        {choose}
        <input
          type="file"
          className="vh"
          multiple={multiple}
          accept={accept}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </label>
      <span>{drop}</span>
    </div>
  );
}
