import Case from './Case.astro';
import Claim from './Claim.astro';
import Clears from './Clears.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Margin from './Margin.astro';
import Ref from './Ref.astro';
import Shoal from './Shoal.astro';
import Term from './Term.astro';

/** The tags authors may use in a lesson, explained in content/README.md. */
export const lessonTags = { Case, Claim, Clears, Example, Figure, Margin, Ref, Shoal, Term, h2: Heading };
