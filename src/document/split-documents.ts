const lineEnds = /\r\n?/g;

/** The documents of a text, each with the lines that belong to it: one for most texts. */
export async function splitDocuments(text: string): Promise<readonly string[]> {
  const { documentStarts } = await import('./preamble/several-documents.ts');
  const lines = text.replace(lineEnds, '\n').split('\n');
  const starts = documentStarts(lines);
  return starts.map((start, index) => lines.slice(start, starts[index + 1]).join('\n'));
}
