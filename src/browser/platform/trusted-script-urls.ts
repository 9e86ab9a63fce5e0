import { courseUrl } from './course-place.ts';

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

const root = courseUrl('').href;

/**
 * Under Trusted Types, workers may be started from files below the course's root alone; markup and code made from strings
 * stay refused, because the policy has no rule for them. Import this file before the first worker or service worker.
 * Neither `import()` nor the loader of the islands passes through a policy.
 */
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(root) ? address : null),
});
