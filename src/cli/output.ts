/** The reader of standard output has gone away. */
export class PipeClosed extends Error {}

export interface Output {
  /** Resolves when the stream can take more. @throws PipeClosed when nobody reads any longer. */
  write(text: string): Promise<void>;
}

/** Standard output with back-pressure, for which a closed pipe is an end and not a fault. */
export function openOutput(streams: { readonly stdout: NodeJS.WriteStream }): Output {
  let failure: NodeJS.ErrnoException | undefined;
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream =>
    streams.stdout.on('error', (error: NodeJS.ErrnoException) => {
      failure ??= error;
    });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream ??= open();
        if (failure) return reject(asEnd(failure));
        stream.write(text, (error) => (error ? reject(asEnd(error)) : resolve()));
      }),
  };
}

const asEnd = (error: NodeJS.ErrnoException): Error =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new PipeClosed() : error;
