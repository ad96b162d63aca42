import type { ColorSupportLevel } from 'chalk';

/**
 * How many colours to use: what chalk found out about the terminal and FORCE_COLOR, and none where NO_COLOR is set
 * (no-color.org), which chalk does not look at. FORCE_COLOR overrides it, as in Node itself.
 */
export function colourLevel({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv, found: ColorSupportLevel): ColorSupportLevel {
  return NO_COLOR && FORCE_COLOR === undefined ? 0 : found;
}
