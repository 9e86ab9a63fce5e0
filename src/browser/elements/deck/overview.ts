import type { Stage } from './stage.ts';

export interface Overview {
  readonly isOpen: boolean;
  toggle(): void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Shows all slides small; each has a button then, and arrows go from one to the next. */
export function overviewOf(deck: HTMLElement, stage: Stage, nameOf: (slide: number) => string): Overview {
  const picks = stage.slides.map((_, at) => {
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.className = 'slide-pick';
    pick.dataset['ownKeys'] = '';
    pick.setAttribute('aria-label', nameOf(at));
    pick.addEventListener('click', () => {
      stage.go({ slide: at, step: 0 });
      close();
    });
    pick.addEventListener('keydown', (event) => move(event, at));
    return pick;
  });

  /** What had the focus by the keyboard; a control clicked before the overview came is done with. */
  let before: HTMLElement | null = null;

  function open(): void {
    before = document.querySelector<HTMLElement>(':focus-visible');
    deck.dataset['overview'] = '';
    for (const [at, { entry, reveals }] of stage.slides.entries()) {
      entry.append(picks[at]!);
      entry.querySelector<HTMLElement>('.slide')!.inert = true;
      for (const reveal of reveals) reveal.show(true);
    }
    picks[stage.position.slide]!.focus();
  }

  function close(): void {
    delete deck.dataset['overview'];
    for (const { entry } of stage.slides) entry.querySelector<HTMLElement>('.slide')!.inert = false;
    for (const pick of picks) pick.remove();
    stage.refresh();
    // Controls of the bar keep the focus; a removed button, or what stands on another slide, cannot.
    if (document.activeElement === document.body) before?.focus();
    if (document.activeElement === document.body) deck.closest<HTMLElement>('present-deck')!.focus();
  }

  const columns = (): number => {
    const tops = picks.map((pick) => pick.getBoundingClientRect().top);
    return tops.filter((top) => Math.abs(top - tops[0]!) < 1).length;
  };

  function move(event: KeyboardEvent, at: number): void {
    const [along, down] = directions[event.key] ?? [0, 0];
    const to = { Home: 0, End: picks.length - 1 }[event.key] ?? at + along + down * columns();
    if (/^(Escape|o|O)$/.test(event.key)) close();
    else if (to !== at) picks[to]?.focus();
    else return;
    event.preventDefault();
  }

  return {
    get isOpen() {
      return 'overview' in deck.dataset;
    },
    toggle: () => ('overview' in deck.dataset ? close() : open()),
  };
}
