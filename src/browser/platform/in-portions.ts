import { giveWay } from './give-way.ts';

/** Runs work to its end and lets the browser answer the reader wherever the work pauses. */
export async function inPortions<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await giveWay();
  }
}
