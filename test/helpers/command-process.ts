import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url));
const PAGES = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder of its own for a test, in which the command runs as a user's shell would run it. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
  /** The command's file, for Node. */
  readonly command = COMMAND;

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Puts the page of a fixture there. */
  page(fixture: string, name: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    copyFileSync(join(PAGES, fixture), this.path(name));
  }

  link(target: string, name: string): void {
    symlinkSync(target, this.path(name));
  }

  /** The command with its streams open. Of further descriptors the first is /dev/fd/3 there. */
  open(
    args: readonly string[],
    env: Run['env'] = {},
    descriptors: readonly number[] = [],
  ): ChildProcessWithoutNullStreams {
    return this.#spawn(process.execPath, [COMMAND, ...args], env, descriptors);
  }

  run(args: readonly string[], options: Run = {}): Promise<Outcome> {
    return outcomeOf(this.open(args, options.env), options.stdin);
  }

  /** A line for the shell, in which `clean_article` is the command; fails as any part of a pipeline does. */
  shell(line: string): Promise<Outcome> {
    const script = `set -o pipefail; clean_article() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`;
    return outcomeOf(this.#spawn('bash', ['-c', script], {}));
  }

  #spawn(
    file: string,
    args: readonly string[],
    env: Run['env'],
    descriptors: readonly number[] = [],
  ): ChildProcessWithoutNullStreams {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    return spawn(file, args, {
      cwd: this.folder,
      env: { ...inherited, ...env },
      stdio: ['pipe', 'pipe', 'pipe', ...descriptors],
    }) as ChildProcessWithoutNullStreams;
  }
}

function outcomeOf(child: ChildProcessWithoutNullStreams, stdin: string | Uint8Array = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
    // A command that does not read its input closes it.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
