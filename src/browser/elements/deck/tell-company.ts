import { goTogether } from './go-together.ts';
import type { PollBox } from './poll-box.ts';
import type { Stage } from './stage.ts';

/** Goes together with other windows and says whether there are any; the sentences stand in the place's data attributes. */
export function tellCompany(place: HTMLElement, stage: Stage, polls: PollBox): void {
  let others = false;
  const tell = (): void => {
    const said = place.dataset[stage.view === 'one-window' ? 'oneWindow' : others ? 'others' : 'alone']!;
    if (place.textContent !== said) place.textContent = said;
  };
  goTogether(stage, polls, (are) => {
    others = are;
    tell();
  });
  stage.watch(tell);
}
