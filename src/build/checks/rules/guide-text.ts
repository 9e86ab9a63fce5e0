import type { GuideFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { childrenOf, placeOf, tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../slides.ts';
import { codeIn } from '../tag-forms.ts';

const length = { least: 80, most: 200 };

/** The text of a guide is short and plain: what comes before the session, and what to do when time runs short or is left. */
export const guideText: Rule = {
  id: 'guide-text',
  *check({ guides }) {
    for (const guide of guides) {
      for (const { name, file, line, column } of tagsIn(guide))
        yield { file, line, column, what: `There is a tag <${name}> in the guide`, mend: 'Write plain text; guides have no tags' };
      yield* codeIn(guide);
      if (guide.body) yield* built(guide, guide.body);
    }
  },
};

function* built(guide: GuideFile, body: NonNullable<GuideFile['body']>): Generator<Flaw> {
  const headings = childrenOf(body).filter((node) => node.type === 'heading');
  const place = placeOf(guide, headings[0] ?? body);
  if (headings.length < 2 || headings.some(({ depth }) => depth !== 2))
    yield {
      ...place,
      what: 'The text is not parted by two or more headings with two "#"',
      mend: 'Write "## " before what comes before the session, and before what to do when time runs short',
    };
  const words = wordsIn(guide, [body]);
  if (words < length.least || words > length.most)
    yield {
      ...place,
      what: `The text has ${words} words; ${length.least} to ${length.most} are read before a session`,
      mend:
        words > length.most ? 'Move what belongs to a step into its "how"' : 'Say what the trainer prepares, and which slide goes first',
    };
}
