/**
 * Everything that runs on a page before anybody touches it, in one file: small scripts weigh less together. Each element
 * wakes only where its tag stands.
 */
import './course-position.ts';
import './mark-read.ts';
import './offline-status.ts';
import './remember-language.ts';
import './search-launcher.ts';
import './self-check.ts';
import './step-figure.ts';
import './theme-choice.ts';
import './wide-details.ts';
