/** Lets the browser answer the reader before the work goes on. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** Work goes on for this long before it gives way, milliseconds: one frame. */
const stretch = 16;

/** Goes through a long list in portions and lets the browser answer the reader in between. */
export async function eachInTurn<T>(list: readonly T[], take: (one: T) => void): Promise<void> {
  let began = performance.now();
  for (const one of list) {
    take(one);
    if (performance.now() - began < stretch) continue;
    await giveWay();
    began = performance.now();
  }
}

/** Waits until the browser has drawn the page this many times. */
export async function afterFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
