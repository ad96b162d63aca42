/** CPU time of this process so far, in seconds, of all its threads. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The least CPU time, in seconds, that some work takes in `rounds` tries: the one that the collector disturbed least. */
export async function leastCpuSeconds(work: () => unknown, rounds = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = cpuSeconds();
    await work();
    least = Math.min(least, cpuSeconds() - before);
  }
  return least;
}
