import type { Block } from '../schemas/blank-blocks.ts';

/** The blocks of a sheet from top to bottom: one across, or two halves side by side. */
export function bandsOf(blocks: readonly Block[]): (readonly Block[])[] {
  const bands: Block[][] = [];
  for (const block of blocks) {
    const last = bands.at(-1);
    if (block.half && last?.length === 1 && last[0]!.half) last.push(block);
    else bands.push([block]);
  }
  return bands;
}
