import { deriveFacts, type Facts } from '../../../core/certificate/facts.ts';
import { tidy } from '../../../core/certificate/digest.ts';
import { toFragment } from '../../../core/certificate/fragment.ts';
import { findNearestModule } from '../../../core/certificate/nearest-module.ts';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import { deriveProgress } from '../../../core/record/derive-progress.ts';
import { bestPassedFinal } from '../../../core/test/best-final.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { calendar } from '../../platform/device.ts';
import { followRecord, loadRecord } from '../../stores/load-record.ts';
import { fillMissing, fillSheet } from './fill-sheet.ts';
import { locale } from './words.ts';

/**
 * Fills the sheet the server has drawn with what the learning record allows to say, and keeps it up to date. Its
 * `data-state` tells which of its texts hold: "ready", "short" of a whole module, or "failed". The name stays in its field.
 */
class CourseCertificate extends HTMLElement {
  #catalogue: Promise<Catalogue> | undefined;
  #shown: { readonly facts: Facts; readonly catalogue: Catalogue } | undefined;

  connectedCallback(): void {
    this.#nameField.addEventListener('input', () => this.#show());
    this.querySelector('button')!.addEventListener('click', () => window.print());
    this.#sayWhere();
    const update = (): void => void this.#update().catch(() => this.#fail());
    followRecord(update);
    update();
  }

  /** Where the course does not know its own address, the page's does; a copy on a stick has none that leads anywhere. */
  #sayWhere(): void {
    const { origin, pathname, protocol } = this.#verifyLink;
    const address = this.querySelector('[data-fact="address"]')!;
    if (address.textContent!.trim() === '') address.textContent = protocol.startsWith('http') ? origin + pathname : '';
  }

  get #verifyLink(): HTMLAnchorElement {
    return this.querySelector('[data-verify]')!;
  }

  get #nameField(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  async #update(): Promise<void> {
    const [catalogue, { statements }] = await Promise.all([(this.#catalogue ??= loadCatalogue(locale)), loadRecord()]);
    const facts = deriveFacts(statements, catalogue, bestPassedFinal(statements, catalogue, calendar), calendar);
    this.#shown = facts && { facts, catalogue };
    if (!facts) fillMissing(this, findNearestModule(catalogue, deriveProgress(statements)));
    this.#show();
    this.dataset['state'] = facts ? 'ready' : 'short';
  }

  #show(): void {
    if (!this.#shown) return;
    const { facts, catalogue } = this.#shown;
    const named = { ...facts, name: tidy(this.#nameField.value) };
    const code = fillSheet(this, named, catalogue);
    this.#verifyLink.hash = toFragment(named, code);
  }

  #fail(): void {
    this.#catalogue = undefined;
    this.dataset['state'] = 'failed';
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('course-certificate', CourseCertificate);
