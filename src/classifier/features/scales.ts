/** Logarithm that keeps the sign: distances near count for more than distances far. */
export const signedLog = (value: number): number => (value < 0 ? -Math.log1p(-value) : Math.log1p(value));
