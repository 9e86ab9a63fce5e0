/** A length of a drawing to a tenth of a unit: finer, nobody sees, and the drawing only gets longer. */
export const toTenth = (length: number): number => Math.round(length * 10) / 10;
