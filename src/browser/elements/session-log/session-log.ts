import { writeSessionFile } from '../../../core/session/session-file.ts';
import type { Session } from '../../../core/schemas/session-log.ts';
import { courseId } from '../../platform/course-place.ts';
import { calendar, clock, store } from '../../platform/device.ts';
import { offerFile } from '../../platform/offer-file.ts';
import { followSessions, keepGroup, readSessions, removeFromLog } from '../../stores/session-log.ts';
import { unreadParts } from '../../stores/session-parts.ts';
import { say } from './moulds.ts';
import { showGroup, showSession, whenBegun } from './show-session.ts';
import { takeInFile } from './take-in-files.ts';
import { logWords } from './words.ts';

const today = (): string => calendar.dayOf(clock.now());

function save(sessions: readonly Session[], day: string): void {
  offerFile(`${logWords.file}-${day}.json`, 'application/json', writeSessionFile(courseId(), sessions));
}

/** The page of the logs: every session on this device, one open at a time. The moulds stand in the page (SessionRecord.astro). */
class SessionLogPage extends HTMLElement {
  #undo: (() => void) | undefined;
  #shown = '';

  connectedCallback(): void {
    try {
      this.#show();
    } catch (error) {
      this.#find('[data-notice]').hidden = false;
      throw error;
    }
    this.#find('[data-live]').hidden = false;
    followSessions(() => this.#show());
    this.addEventListener('click', ({ target }) => {
      const press = (target as Element).closest<HTMLElement>('[data-log]')?.dataset['log'];
      if (press) this.#press(press, this.#sessionAround(target as Element));
    });
    this.addEventListener('input', ({ target }) => {
      const session = this.#sessionAround(target as Element);
      const group = (target as HTMLInputElement).value;
      if (!session || !(target as Element).matches('[data-group]')) return;
      keepGroup(session.id, group.trim());
      showGroup((target as Element).closest('details')!, group.trim());
    });
    this.#find('[data-files]').addEventListener('change', ({ target }) => void this.#takeIn(target as HTMLInputElement));
    const named = this.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(location.hash.slice(1))}"]`);
    const first = named ?? this.querySelector('details');
    if (first) first.open = true;
    named?.scrollIntoView();
  }

  #show(): void {
    const sessions = readSessions();
    const unread = unreadParts();
    // A name that is being typed is already here.
    const shown = JSON.stringify([sessions.map((session) => ({ ...session, group: '' })), unread]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const open = this.querySelector('details[open]')?.id;
    const records = sessions.map((session) => showSession(this, session));
    this.#find('[data-list]').replaceChildren(...records);
    for (const record of records) (record as HTMLDetailsElement).open = record.id === open;
    this.#find('[data-none]').hidden = sessions.length > 0;
    this.#find('[data-log="save-all"]').hidden = sessions.length < 2;
    this.#find('[data-unread]').hidden = unread.length === 0;
    this.#find('[data-unread-list]').replaceChildren(...unread.map(({ name }) => say('li', name)));
  }

  #press(press: string, session: Session | undefined): void {
    if (press === 'save-all') save(readSessions(), today());
    if (press === 'save' && session) save([session], calendar.dayOf(Date.parse(session.begun)));
    if (press === 'print') print();
    if (press === 'remove' && session) this.#offerUndo(removeFromLog(session.id), logWords.removed(session.title, whenBegun(session)));
    if (press === 'undo') this.#takeBack();
    if (press === 'unread-save')
      offerFile(
        `${logWords.file}-unread-${today()}.json`,
        'application/json',
        JSON.stringify(unreadParts().map(({ name, text }) => ({ name, text }))),
      );
    if (press === 'unread-remove') {
      const unread = unreadParts();
      for (const { key } of unread) store.remove(key);
      this.#offerUndo(() => unread.forEach(({ key, text }) => store.write(key, text)), logWords.unreadRemoved);
    }
  }

  #offerUndo(undo: () => void, said: string): void {
    this.#undo = undo;
    this.#find('[data-said]').textContent = said;
    this.#show();
    const button = this.#find('[data-log="undo"]');
    button.hidden = false;
    button.focus();
  }

  #takeBack(): void {
    this.#undo?.();
    this.#undo = undefined;
    this.#find('[data-said]').textContent = logWords.back;
    this.#show();
    this.#find('[data-log="undo"]').hidden = true;
    this.querySelector('summary')?.focus();
  }

  async #takeIn(input: HTMLInputElement): Promise<void> {
    const list = this.#find('[data-taken]');
    list.replaceChildren();
    for (const file of [...(input.files ?? [])]) list.append(say('li', await takeInFile(file)));
    // The same file may be chosen again.
    input.value = '';
  }

  #sessionAround(target: Element): Session | undefined {
    const id = target.closest('details')?.id;
    return readSessions().find((session) => session.id === id);
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }
}

customElements.define('session-log', SessionLogPage);
