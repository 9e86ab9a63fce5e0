import type { Block } from '../schemas/blank-blocks.ts';

/** A part of a block that has an id of its own, with the path to it. */
export interface BlockPart {
  /** `row:price`, `column:owner`: unique within the block. */
  readonly key: string;
  readonly path: readonly (string | number)[];
}

/** What of a block an answer can belong to. */
export function partsOfBlock(block: Block): BlockPart[] {
  const parts = (kind: string, field: string, named: readonly { readonly id: string }[]): BlockPart[] =>
    named.map(({ id }, index) => ({ key: `${kind}:${id}`, path: [field, index] }));
  switch (block.kind) {
    case 'sentence':
      return parts('gap', 'gaps', block.gaps);
    case 'table':
      return [...parts('column', 'columns', block.columns), ...(typeof block.rows === 'number' ? [] : parts('row', 'rows', block.rows))];
    case 'scale':
      return parts('row', 'rows', block.rows);
    case 'boxes':
      return parts('option', 'options', block.options);
    case 'cards':
      return parts('card', 'cards', block.cards);
    case 'octagon':
      return parts('spoke', 'spokes', block.spokes);
    case 'triangle':
      return [...parts('corner', 'corners', block.corners), ...parts('side', 'sides', block.sides)];
    case 'tree':
      return parts('level', 'levels', block.levels);
    default:
      return [];
  }
}
