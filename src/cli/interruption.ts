import { constants } from 'node:os';

/** The user or the system asks the run to end. */
export class Interrupted extends Error {
  readonly signalName: NodeJS.Signals;

  constructor(signalName: NodeJS.Signals) {
    super(`interrupted by ${signalName}`);
    this.signalName = signalName;
  }

  /** As shells have it: 130 for SIGINT, 143 for SIGTERM. */
  get exitStatus(): number {
    return 128 + constants.signals[this.signalName];
  }
}

export interface Interrupts {
  readonly signal: AbortSignal;
  /** The run is over. */
  release(): void;
}

export const neverInterrupted: Interrupts = { signal: new AbortController().signal, release() {} };

/** Turns the first SIGINT or SIGTERM into an abort; the second ends the process as ever. */
export function watchInterrupts(): Interrupts {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    release();
    controller.abort(new Interrupted(name));
  };
  const release = () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, release };
}
