import { useState } from 'react';
import { chooseSaving } from '../../stores/saving.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  declined: boolean;
  words: DataWords['kept'];
  onChoice: () => void;
}

/** Whether the course may keep anything new, and what follows from the choice. */
export function SavingChoice({ declined, words: t, onChoice }: Props) {
  const [kept, setKept] = useState(true);
  function choose(wanted: boolean) {
    setKept(chooseSaving(wanted));
    onChoice();
  }
  return (
    <div className="saving">
      <label>
        <input
          type="checkbox"
          // A checkbox says by itself whether it is on; HTML forbids aria-checked beside that.
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
          role="switch"
          checked={!declined}
          aria-describedby="saving-means"
          onChange={({ target }) => choose(target.checked)}
        />
        {t.save}
      </label>
      <p id="saving-means" role="status">
        {declined ? t.saveOff : t.saveOn} {!kept && t.choiceNotKept}
      </p>
    </div>
  );
}
