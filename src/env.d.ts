/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the tags of a lesson's text need to know about the page they stand on. */
    page: import('./site/page-context.ts').PageContext;
  }
}
