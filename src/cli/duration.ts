/** A time that is left, to be read at a glance: `9s`, `45s`, `2m 05s`, `1h 10m`; `?` where it is unknown. */
export function durationInWords(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '?';
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}m ${twoDigits(whole % 60)}s`;
  return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
