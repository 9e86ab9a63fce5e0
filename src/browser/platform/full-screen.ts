/** Full screen is a wish: a browser may lack it, or refuse it without a click, and the page works on in its window. */
export async function setFullScreen(on: boolean): Promise<void> {
  try {
    if (on) await (document.documentElement.requestFullscreen as (() => Promise<void>) | undefined)?.call(document.documentElement);
    else if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // See above.
  }
}

export const isFullScreen = (): boolean => Boolean(document.fullscreenElement);
