/** What the owner of a list of options tells the field that chooses among them. */
export interface OptionKeys {
  /** The options shown no longer fit what was typed; new ones are on their way. */
  outdated(): void;
  /** New options are shown, or none. */
  renewed(): void;
}

/**
 * Lets a field choose among the options of a listbox, after the combobox pattern: the focus stays in the field,
 * `aria-activedescendant` says which option is meant. The first of new options is chosen; Enter pressed too early
 * waits for them.
 */
export function followOptions(input: HTMLInputElement, listbox: HTMLElement): OptionKeys {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listbox.id);
  let options: HTMLElement[] = [];
  let chosen = 0;
  let fresh = true;
  let entered = false;

  function choose(index: number): void {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = options.length > 0 ? (index + options.length) % options.length : 0;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function choosePressed(index: number): void {
    choose(index);
    const option = options[chosen]!;
    // The first option of a group brings the group's heading into view.
    const heading = option.previousElementSibling;
    if (heading?.matches('.find__h')) heading.scrollIntoView({ block: 'nearest' });
    option.scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: options.length - 1 };
    const to = moves[event.key];
    if (to !== undefined && options.length > 0) choosePressed(to);
    else if (event.key !== 'Enter') return;
    else if (fresh) options[chosen]?.click();
    else entered = true;
    event.preventDefault();
  });

  return {
    outdated() {
      fresh = false;
      entered = false;
    },
    renewed() {
      options = [...listbox.querySelectorAll<HTMLElement>('[role="option"]')];
      for (const [place, option] of options.entries()) option.id = `${listbox.id}-${place}`;
      listbox.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
      choose(0);
      if (entered) options[0]?.click();
      fresh = true;
      entered = false;
    },
  };
}
