import { constants, openSync } from 'node:fs';

/** Windows has no such flag, and no such files. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file so that no call on it waits: opening a named pipe waits for whoever writes to it, and reading
 * /proc/kmsg waits for the kernel's next message, and until then a process hears no signal, nor can it end. Where there is
 * nothing yet, reading fails with EAGAIN.
 * @throws NodeJS.ErrnoException as the file system has it.
 */
export const openToRead = (file: string | Uint8Array): number => openSync(file as string | Buffer, FLAGS);
