import { mutate } from './mutations.ts';
import { Random, seedOf } from './random.ts';
import { FORMS, type Form, seedInputs } from './seed-inputs.ts';

const seeds = seedInputs();
const all = FORMS.flatMap((form) => seeds[form]);

export interface Input {
  readonly form: Form;
  readonly bytes: Buffer;
}

/** The input of a run by its number, the same every time. */
export function makeInput(seed: number, index: number): Input {
  const random = new Random(seedOf(seed, index));
  const form = FORMS[index % FORMS.length] as Form;
  const other = random.below(2) === 0 ? random.pick(seeds[form]) : random.pick(all);
  return { form, bytes: mutate(random.pick(seeds[form]), other, random) };
}
