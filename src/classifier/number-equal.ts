/** Numbers values from 0 on in the order in which they first stand, equal ones alike. */
export function numberEqual(values: Int32Array): Int32Array {
  const numbers = new Int32Array(values.length);
  const slots = 2 ** Math.ceil(Math.log2(2 * values.length + 1));
  /** Where in `values` the value of each slot first stands, plus one; 0 in the slots that are free. */
  const places = new Int32Array(slots);
  let size = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const spread = Math.imul(value, 0x9e3779b1);
    let slot = (spread ^ (spread >>> 15)) & (slots - 1);
    while (places[slot] !== 0 && values[(places[slot] as number) - 1] !== value) slot = (slot + 1) & (slots - 1);
    if (places[slot] === 0) {
      places[slot] = at + 1;
      numbers[at] = size++;
    } else numbers[at] = numbers[(places[slot] as number) - 1] as number;
  }
  return numbers;
}
