/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the tags of a lesson's text need to know about the page they stand on. */
    page: import('./site/page-context.ts').PageContext;
    /** What the tags of a deck need to know. */
    deck: import('./site/deck-context.ts').DeckContext;
  }
}

declare module 'hyphen/*/index.js' {
  const hyphenator: {
    /** Puts soft hyphens into the words of a text. */
    hyphenateSync(text: string, options?: { minWordLength?: number }): string;
  };
  export default hyphenator;
}
