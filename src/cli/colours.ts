import { WriteStream } from 'node:tty';

/**
 * Whether to use colours: as Node finds out of the terminal and of FORCE_COLOR, which counts for more than NO_COLOR
 * (no-color.org) and makes pipes coloured, too.
 */
export function usesColours({ NO_COLOR, FORCE_COLOR, ...env }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (FORCE_COLOR === undefined && (NO_COLOR || !isTerminal)) return false;
  return WriteStream.prototype.getColorDepth(FORCE_COLOR === undefined ? env : { ...env, FORCE_COLOR }) > 1;
}
