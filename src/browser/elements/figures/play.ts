import type { Values } from '../../../core/locale/fill.ts';

/** What the reader has set, by the ids of the figure's YAML file. */
export interface Settings {
  /** Where a slider stands. */
  number(control: string): number;
  /** Which option of a choice is chosen. */
  choice(control: string): string;
  /** Whether an option of a group of switches is on. */
  isOn(control: string, option: string): boolean;
}

/** The drawing and the words of one figure. */
export interface Stage {
  /** The element of the drawing that carries `data-part="name"`. @throws when there is none. */
  part(name: string): SVGElement;
  /** All elements of the drawing that carry `data-part="name"`. */
  parts(name: string): SVGElement[];
  /** A text of the figure's `says`, filled in. @throws when there is none of that name, or a value is missing. */
  words(key: string, values?: Values): string;
}

/** What a figure does with the settings: changes the drawing, and returns the sentence that tells the change. */
export type Play = (stage: Stage, settings: Settings) => string;
