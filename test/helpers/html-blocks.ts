import type { Block } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html-reader.ts';

/** The blocks of a page of HTML, and what tests mostly ask of them. */
export const blocksOf = async (html: string): Promise<readonly Block[]> => (await readHtml(html)).blocks;
export const textsOf = async (html: string) => (await blocksOf(html)).map(({ text }) => text);
export const kindsOf = async (html: string) => (await blocksOf(html)).map(({ kind, text }) => `${kind}: ${text}`);
