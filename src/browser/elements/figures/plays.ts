import type { Play } from './play.ts';

/** Figures that answer to the reader, by the id of the figure; each loads when somebody comes near it. */
export const plays: Readonly<Record<string, () => Promise<Play>>> = {
  'hundert-haeuser': async () => (await import('./hundred-homes.ts')).hundredHomes,
  'ziel-werkstatt': async () => (await import('./goal-workshop.ts')).goalWorkshop,
  zielbaum: async () => (await import('./goal-tree.ts')).goalTree,
};
