/**
 * Opens a figure step by step. The drawing's groups carry `data-step`; the list in the figure's own words holds what
 * each step tells. `data-until` names the last step of a group that stays for several. Without script the whole drawing and all words are on the page.
 */
export class StepFigure extends HTMLElement {
  #at = 0;

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('details li')];
  }

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      const move = target.closest<HTMLElement>('[data-move]')?.dataset['move'];
      if (move === 'all') this.#show(0);
      else if (move) this.#show(this.#at + Number(move));
      else if (target.closest('svg')) this.#show(Number(target.closest<SVGElement>('[data-step]')?.dataset['step'] ?? this.#at));
    });
  }

  #say(part: string, words: string): void {
    this.querySelector(`[data-${part}]`)!.textContent = words;
  }

  /** Brings one step to the fore; 0 shows the whole drawing. */
  #show(step: number): void {
    const steps = this.#steps;
    if (step < 0 || step > steps.length) return;
    const wasWhole = this.#at === 0;
    this.#at = step;
    for (const group of this.querySelectorAll<SVGElement>('[data-step]')) {
      const own = Number(group.dataset['step']);
      const until = Number(group.dataset['until'] ?? own);
      group.classList.toggle('is-now', own <= step && step <= until);
      group.classList.toggle('is-past', until < step);
      group.classList.toggle('is-ahead', step > 0 && own > step);
    }
    this.toggleAttribute('data-stepping', step > 0);
    const [title, text] = steps[step - 1]?.querySelectorAll('b, span') ?? [];
    this.#say('count', step > 0 ? `${step} / ${steps.length}` : '');
    this.#say('title', title?.textContent ?? '');
    this.#say('text', text?.textContent ?? '');
    const [back, forth] = this.querySelectorAll<HTMLElement>('[data-move="-1"], [data-move="1"]:not([data-start])');
    back?.setAttribute('aria-disabled', String(step <= 1));
    forth?.setAttribute('aria-disabled', String(step === steps.length));
    if (wasWhole && step > 0) forth?.focus({ preventScroll: true });
    if (!wasWhole && step === 0) this.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  }
}

customElements.define('step-figure', StepFigure);
