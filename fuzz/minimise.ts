/**
 * The shortest input found that still fails in the same way: pieces are left out, first large, then small, as long as that
 * helps. The method is delta debugging: A. Zeller and R. Hildebrandt, "Simplifying and Isolating Failure-Inducing Input",
 * IEEE Transactions on Software Engineering 28 (2), 2002.
 */
export async function minimise(input: Buffer, fails: (shorter: Buffer) => Promise<boolean>): Promise<Buffer> {
  let least = input;
  for (let tries = MOST_TRIES, size = least.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < least.length && tries > 0; tries--) {
      const shorter = Buffer.concat([least.subarray(0, at), least.subarray(at + size)]);
      if (await fails(shorter)) least = shorter;
      else at += size;
    }
  }
  return least;
}

const MOST_TRIES = 3000;
