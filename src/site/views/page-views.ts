import type { SitePage } from '../../core/course/address.ts';
import About from './About.astro';
import Accessibility from './Accessibility.astro';
import AnswerCards from './AnswerCards.astro';
import Certificate from './Certificate.astro';
import Final from './Final.astro';
import Glossary from './Glossary.astro';
import Group from './Group.astro';
import Imprint from './Imprint.astro';
import Licences from './Licences.astro';
import MyData from './MyData.astro';
import Offline from './Offline.astro';
import Paths from './Paths.astro';
import Placement from './Placement.astro';
import Practise from './Practise.astro';
import Privacy from './Privacy.astro';
import Search from './Search.astro';
import SessionLog from './SessionLog.astro';
import Sources from './Sources.astro';
import TwoDays from './TwoDays.astro';
import Trainers from './Trainers.astro';
import Verify from './Verify.astro';

/** The view behind each page beside the course; all take the language alone. */
export const pageViews = {
  paths: Paths,
  practise: Practise,
  glossary: Glossary,
  sources: Sources,
  search: Search,
  certificate: Certificate,
  verify: Verify,
  placement: Placement,
  final: Final,
  twoDays: TwoDays,
  trainers: Trainers,
  answerCards: AnswerCards,
  about: About,
  imprint: Imprint,
  privacy: Privacy,
  accessibility: Accessibility,
  licences: Licences,
  offline: Offline,
  data: MyData,
  sessions: SessionLog,
  group: Group,
} satisfies Record<SitePage, unknown>;
