import { spawn } from 'node:child_process';

/** Runs a program of this project in the foreground and resolves to its exit code. Programs of node_modules are found by name. */
export function run(command: string, args: readonly string[] = [], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.on('error', (error) =>
      reject(new Error(`"${command}" could not be started: ${error.message}. Start it through npm, which knows where it is.`)),
    );
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
