import { WriteStream } from 'node:tty';

/**
 * Whether to use colours: as Node detects from the terminal and from FORCE_COLOR, which overrides NO_COLOR
 * (no-color.org) and also makes pipes coloured.
 */
export function usesColours({ NO_COLOR, FORCE_COLOR, ...env }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (FORCE_COLOR === undefined && (NO_COLOR || !isTerminal)) return false;
  return WriteStream.prototype.getColorDepth(FORCE_COLOR === undefined ? env : { ...env, FORCE_COLOR }) > 1;
}
