/**
 * The flags a command of `package.json` was given: a flag that is lost would publish what nobody has checked.
 * @throws when one is unknown, or when npm has kept one for itself.
 */
export function readFlags<Flag extends `--${string}`>(
  command: string,
  known: readonly Flag[],
  given: readonly string[] = process.argv.slice(2),
  environment: NodeJS.ProcessEnv = process.env,
): ReadonlySet<Flag> {
  const kept = known.find((flag) => environment[`npm_config_${flag.slice(2).replaceAll('-', '_')}`] && !given.includes(flag));
  if (kept) throw new Error(`npm keeps "${kept}" for itself. Write: ${command} -- ${kept}`);
  const unknown = given.find((each) => !known.some((flag) => flag === each));
  if (unknown !== undefined) throw new Error(`${command} does not know "${unknown}". It takes ${known.join(' and ')}, or nothing.`);
  return new Set(known.filter((flag) => given.includes(flag)));
}
