let lock: WakeLockSentinel | undefined;
let wanted = false;

async function take(): Promise<void> {
  try {
    lock ??= await (navigator.wakeLock as WakeLock | undefined)?.request('screen');
    lock?.addEventListener('release', () => (lock = undefined));
    if (!wanted) await lock?.release();
  } catch {
    // A low battery refuses it; the screen then goes dark as it always does.
  }
}

/** The browser lets go whenever the page is out of sight. */
document.addEventListener('visibilitychange', () => {
  if (wanted && document.visibilityState === 'visible') void take();
});

/** Keeps the screen on, where the browser can. */
export function keepAwake(on: boolean): void {
  wanted = on;
  if (on) void take();
  else void lock?.release();
}
