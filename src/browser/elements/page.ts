/**
 * Everything that runs on a page before anybody touches it, in one file: small scripts weigh less together. Each element
 * wakes only where its tag stands.
 */
import { whenNear } from '../platform/when-near.ts';
import './course-position.ts';
import './mark-read.ts';
import './offline-status.ts';
import './remember-language.ts';
import './search-launcher.ts';
import './self-check.ts';
import './theme-choice.ts';
import './wide-details.ts';

/**
 * Elements that stand on few pages load only there, and from here: a script of their own on those pages would cut this file
 * into many, for every page.
 */
const onFewPages = {
  'check-certificate': () => import('./certificate/check-certificate.ts'),
  'course-paths': () => import('./course-paths.ts'),
  'course-certificate': () => import('./certificate/course-certificate.ts'),
  'course-test': () => import('./course-test.ts'),
  'group-results': () => import('./group-results.ts'),
  'look-back-line': () => import('./look-back-line.ts'),
  'module-rating': () => import('./module-rating.ts'),
  'my-data': () => import('./my-data.ts'),
  'present-deck': () => import('./deck/present-deck.ts'),
  'print-page': () => import('./print-page.ts'),
  'session-log': () => import('./session-log/session-log.ts'),
  'spaced-review': () => import('./spaced-review.ts'),
};

for (const [tag, load] of Object.entries(onFewPages)) {
  const place = document.querySelector(tag);
  if (place) load().catch(() => place.querySelector('[data-notice]')?.removeAttribute('hidden'));
}

/** Figures are read before anybody touches them. */
for (const figure of document.querySelectorAll('step-figure, figure-tool')) {
  const load = () => (figure.matches('step-figure') ? import('./step-figure.ts') : import('./figure-tool.ts'));
  whenNear(figure, () => void load().catch(() => {}));
}
