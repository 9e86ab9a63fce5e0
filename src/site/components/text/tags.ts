import Heading from '../mdx/Heading.astro';
import Ref from '../mdx/Ref.astro';
import Extent from './Extent.astro';
import Fact from './Fact.astro';
import Mail from './Mail.astro';
import Operator from './Operator.astro';
import Packages from './Packages.astro';
import Reviewed from './Reviewed.astro';
import To from './To.astro';

/** The tags for pages of running text: what comes from site.yaml or is counted, so that nobody types it twice. */
export const textTags = { Extent, Fact, Mail, Operator, Packages, Ref, Reviewed, To, h2: Heading };
