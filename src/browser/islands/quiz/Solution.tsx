import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { QuizWords } from './words/model.ts';

/** The written-out solution with every reason, for pages where the question cannot be answered. */
export function Solution({ item, words }: { item: LocalItem; words: QuizWords }) {
  return (
    <details className="solution">
      <summary>{words.solution}</summary>
      <dl>
        {rulesFor(item)
          .describe.solution(item)
          .map(({ term, word, why }) => (
            <div key={term + word}>
              <dt>{term}</dt>
              {(word || why) && (
                <dd>
                  {word && <b>{word}</b>} {why}
                </dd>
              )}
            </div>
          ))}
      </dl>
    </details>
  );
}
