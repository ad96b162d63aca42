import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Whether every one of these is on the path. */
export const areInstalled = (...commands: string[]): boolean =>
  commands.every((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0);

/** The name of tests that need a program. Where they are skipped for want of it, it is said aloud: the reporter only counts. */
export function nameOf(tests: string, canRun: boolean, need: string): string {
  if (canRun) return tests;
  const name = `${tests} (skipped: needs ${need})`;
  console.warn(name);
  return name;
}

/** A folder with `examples/` in it and `clean-article` on the path, as docs/scale.md has it, and services that end with it. */
export class ScaleWorkplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'clean-article-scale-'));
  readonly env: NodeJS.ProcessEnv = { ...process.env, PATH: `${join(this.folder, 'bin')}:${process.env.PATH}` };
  readonly #services: ChildProcess[] = [];

  constructor() {
    mkdirSync(this.path('bin'));
    this.writeCommand('clean-article', `exec ${process.execPath} ${ROOT}bin/clean-article.js "$@"`);
    symlinkSync(join(ROOT, 'examples'), this.path('examples'));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.path(name), content, { mode: 0o600 });
  }

  /** Puts a command on the path, in place of what has its name. */
  writeCommand(name: string, line: string): void {
    writeFileSync(this.path(`bin/${name}`), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** A line for the shell. Rejects with what it said on standard error when it fails. */
  shell(line: string): Promise<string> {
    return outputOf(spawn('sh', ['-c', line], { cwd: this.folder, env: this.env }));
  }

  /** Starts a program that runs until the workplace is removed. */
  start(command: string, ...args: string[]): ChildProcess {
    const service = spawn(command, args, { cwd: this.folder, env: this.env, stdio: 'ignore' });
    this.#services.push(service);
    return service;
  }

  async remove(): Promise<void> {
    const running = this.#services.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = running.map((service) => new Promise((resolve) => service.once('exit', resolve)));
    for (const service of running.reverse()) service.kill('SIGKILL');
    await Promise.all(ended);
    rmSync(this.folder, { recursive: true });
  }
}

function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' };
    child.stdout?.on('data', (text) => {
      said.stdout += text;
    });
    child.stderr?.on('data', (text) => {
      said.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (status) =>
      status === 0 ? resolve(said.stdout) : reject(new Error(said.stderr || `exit status ${status}`)),
    );
  });
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
