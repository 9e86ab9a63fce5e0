import { fillIn } from '../../core/figure/fill-in.ts';
import { pageLocale } from '../platform/page-locale.ts';
import { plays } from './figures/plays.ts';
import type { Play, Settings, Stage } from './figures/play.ts';

/**
 * Lets the reader change a drawing. The controls stand in the page, the figure's own file says what they do. Without script
 * the drawing shows one state, and its words tell the rest.
 */
class FigureTool extends HTMLElement {
  #play: Play | undefined;
  #says: Readonly<Record<string, string>> = {};

  connectedCallback(): void {
    this.#says = JSON.parse(this.dataset['says']!) as Record<string, string>;
    this.addEventListener('input', () => this.#show());
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#play = await plays[this.#figure]!();
    } catch {
      this.querySelector('[data-controls]')!.setAttribute('hidden', '');
    }
    // Somebody was faster than the network, or the browser has brought back earlier settings.
    if (!this.#isAsDrawn) this.#show();
  }

  #show(): void {
    for (const slider of this.querySelectorAll<HTMLInputElement>('input[type=range]')) {
      const text = fillIn(slider.dataset['value']!, { n: slider.valueAsNumber }, pageLocale(), this.#figure);
      slider.setAttribute('aria-valuetext', text);
      slider.parentElement!.querySelector('.fig-tool__value')!.textContent = text;
    }
    if (this.#play) this.querySelector('[role=status]')!.textContent = this.#play(this.#stage, this.#settings);
  }

  get #isAsDrawn(): boolean {
    return [...this.querySelectorAll('input')].every((input) =>
      input.type === 'range' ? input.value === input.defaultValue : input.checked === input.defaultChecked,
    );
  }

  /** Its id. */
  get #figure(): string {
    return this.dataset['figure']!;
  }

  get #stage(): Stage {
    return {
      part: (name) => {
        const found = this.querySelector<SVGElement>(`svg [data-part="${name}"]`);
        if (!found) throw new Error(`The drawing "${this.#figure}" has no part "${name}". Put data-part="${name}" on its element.`);
        return found;
      },
      parts: (name) => [...this.querySelectorAll<SVGElement>(`svg [data-part="${name}"]`)],
      words: (key, values = {}) => {
        const template = this.#says[key];
        if (template === undefined)
          throw new Error(`The figure "${this.#figure}" has no words "${key}". Write them under says in figures/${this.#figure}.yaml.`);
        return fillIn(template, values, pageLocale(), this.#figure);
      },
    };
  }

  get #settings(): Settings {
    const input = (control: string, rest: string) => this.querySelector<HTMLInputElement>(`[data-control="${control}"] ${rest}`)!;
    return {
      number: (control) => input(control, 'input').valueAsNumber,
      choice: (control) => input(control, 'input:checked').value,
      isOn: (control, option) => input(control, `input[value="${option}"]`).checked,
    };
  }
}

customElements.define('figure-tool', FigureTool);
