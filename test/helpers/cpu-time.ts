/** CPU time of this process so far, in seconds, of all its threads. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The least CPU time, in seconds, that some work takes in `rounds` tries: other work never makes it shorter. */
export async function leastCpuSeconds(work: () => unknown, rounds = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = cpuSeconds();
    await work();
    least = Math.min(least, cpuSeconds() - before);
  }
  return least;
}

/**
 * How many times the CPU time of some work grows while its size grows eightfold: about 8 where it is linear, 64 where it is
 * quadratic, and much of both is noise.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  const few = await leastCpuSeconds(() => work(size));
  return (await leastCpuSeconds(() => work(8 * size))) / few;
}
