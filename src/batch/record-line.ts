import { escapeJson, escapeJsonBytes } from '../text/escape-controls.ts';
import type { Members } from './json-members.ts';

/**
 * One line of NDJSON, in UTF-8, for an object with members that are JSON already and stay as they are written: in the place of
 * those with the same names, else at its end.
 */
export function recordLine(value: object, written: Members): Uint8Array<ArrayBuffer> {
  const members = new Map<string, Uint8Array>();
  for (const [name, inner] of Object.entries(value)) members.set(name, utf8(JSON.stringify(inner)));
  for (const [name, json] of written) members.set(name, escapeJsonBytes(json));
  const parts = [...members].flatMap(([name, json], nth) => [
    utf8(`${nth === 0 ? '{' : ','}${JSON.stringify(name)}:`),
    json,
  ]);
  return joinBytes([...parts, utf8('}\n')]);
}

const utf8 = (json: string): Uint8Array => new TextEncoder().encode(escapeJson(json));

/** In memory of its own, unlike `Buffer.concat`: it can go to another thread without being copied. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
