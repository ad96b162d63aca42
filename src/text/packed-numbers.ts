/** Tables of 32-bit numbers as text, for generated modules: unpacking one costs less than making its numbers anew. Little-endian, base64. */

export function packNumbers(numbers: readonly number[]): string {
  return Buffer.from(Int32Array.from(numbers).buffer).toString('base64');
}

export function unpackNumbers(packed: string): Int32Array {
  const { buffer, byteOffset, length } = Buffer.from(packed, 'base64');
  return new Int32Array(buffer.slice(byteOffset, byteOffset + length));
}
