import { virtual } from '@guidepup/virtual-screen-reader';

/** Reads a container from its first phrase to its last. */
async function readThrough(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let steps = 0; steps < 300; steps += 1) {
    await virtual.next();
    // After its end the reader begins anew.
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const spoken = await virtual.spokenPhraseLog();
  await virtual.stop();
  return spoken.slice(0, -1);
}

/** What a screen reader says: the whole container, what is announced when the learner acts, and the whole container again. */
export async function listen(container: HTMLElement, act: () => Promise<void>): Promise<string[]> {
  const before = await readThrough(container);
  await virtual.start({ container });
  await act();
  const announced = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));
  await virtual.stop();
  return [...before, ...announced, ...(await readThrough(container))];
}
