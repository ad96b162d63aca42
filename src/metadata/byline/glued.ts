/**
 * Whether a digit, a sign beyond ASCII, or a capital right after a letter or a bracket stands in a text: without one, markup has
 * glued no words of it together, and no pattern of such need be tried.
 */
export function mayBeGlued(text: string): boolean {
  let isAfterWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || unit > 0x7f) return true;
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    if (isCapital && isAfterWord) return true;
    isAfterWord = isCapital || (unit >= 0x61 && unit <= 0x7a) || unit === 0x29;
  }
  return false;
}
