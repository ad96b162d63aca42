import { constants, createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** Windows has no such flag, and no such files. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file so that no call on it waits: opening a named pipe waits for whoever writes to it, and reading
 * /proc/kmsg waits for the kernel's next message, and until then a process hears no signal, nor can it end. Where there is
 * nothing yet, reading fails with EAGAIN.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export const openToRead = (file: string | Uint8Array): number => openSync(file as string | Buffer, FLAGS);

/** Pipes that are still open: the process would wait for what comes through them. */
const pipes = new Set<Readable>();

/** The bytes of a pipe that `openToRead` has opened, as they come in. */
export async function streamPipe(descriptor: number): Promise<Readable> {
  const { Socket } = await import('node:net');
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false });
  pipes.add(pipe);
  return pipe.once('close', () => pipes.delete(pipe));
}

/** The bytes of a file or a pipe as a stream. @throws NodeJS.ErrnoException as the file system has it. */
export async function streamFile(file: string | Uint8Array): Promise<Readable> {
  const descriptor = openToRead(file);
  return fstatSync(descriptor).isFIFO() ? streamPipe(descriptor) : createReadStream('', { fd: descriptor });
}

/** Nothing waits any longer for what comes through pipes. */
export function closePipes(): void {
  for (const pipe of pipes) pipe.destroy();
}
