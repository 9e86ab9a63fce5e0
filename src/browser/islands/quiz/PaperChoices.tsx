import type { Kind } from '../../../core/quiz/item.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';

/** On paper: what there is to match, fill in or decide, where the screen shows it only on demand. */
export function PaperChoices<K extends Kind>({ item, seed }: { item: LocalItem<K>; seed: number }) {
  const lists = rulesFor(item).describe.choices?.(item, seed) ?? [];
  if (lists.length === 0) return null;
  return (
    <dl className={`choices choices--${item.kind} print-only`}>
      {lists.map(({ term, choices }) => (
        <div key={term}>
          <dt>{term}</dt>
          {choices.map((choice) => (
            <dd key={choice}>{choice}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
