/** A process of the fuzzer: makes inputs by their numbers, checks them, and tells of each that fails. */
import { checkInput } from './check-input.ts';
import { kindOfFault } from './kind-of-fault.ts';
import { makeInput } from './make-input.ts';
import { minimise } from './minimise.ts';
import type { Form } from './seed-inputs.ts';

export interface Order {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/** Sent before each input, so that one that hangs is known, and with what was wrong with one that failed. */
export type Report =
  | { readonly kind: 'at'; readonly index: number }
  | { readonly kind: 'done'; readonly count: number }
  | {
      readonly kind: 'finding';
      readonly index: number;
      readonly form: Form;
      readonly fault: string;
      /** Base64. */
      readonly input: string;
    };

/** Processor time, all threads of the process counted: what an input takes is about a hundredth of it. */
const SLOW_MS = 2000;

/** What is wrong, in a line that is the same for the same fault; null: nothing. */
async function faultOf(form: Form, bytes: Buffer): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    await checkInput(form, bytes);
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const place =
      error.name === 'BrokenProperty' ? '' : (error.stack?.split('\n').find((line) => /^ +at /.test(line)) ?? '');
    return `${error.name}: ${error.message}${place}`;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 > SLOW_MS ? 'slow: over 2 s of processor time' : null;
}

const send = (report: Report) => process.send?.(report);

process.on('message', async ({ seed, from, count }: Order) => {
  for (let index = from; index < from + count; index++) {
    send({ kind: 'at', index });
    const { form, bytes } = makeInput(seed, index);
    const fault = await faultOf(form, bytes);
    if (fault === null) continue;
    const kind = kindOfFault(fault);
    const isSame = async (shorter: Buffer) => kindOfFault((await faultOf(form, shorter)) ?? '') === kind;
    const input = (await minimise(bytes, isSame)).toString('base64');
    send({ kind: 'finding', index, form, fault, input });
  }
  send({ kind: 'done', count });
});
