import { CleanArticleError } from '../errors.ts';
import { decode } from './decode.ts';

/**
 * The text of a source within its bounds.
 * @throws CleanArticleError `too-large`, `binary-input` or `bad-encoding`.
 */
export async function readSource(
  source: string | Uint8Array,
  settings: { readonly maxBytes: number; readonly charset: string | null },
): Promise<string> {
  // A UTF-16 code unit takes at least one byte in any encoding, so the length bounds the bytes from below.
  const bytes = typeof source === 'string' ? source.length : source.byteLength;
  if (bytes > settings.maxBytes) {
    throw new CleanArticleError(
      'too-large',
      `${bytes} bytes, over the bound of ${settings.maxBytes}; raise it with --max-bytes`,
    );
  }
  if (typeof source === 'string') return source;
  const { text } = await decode(source, settings.charset === null ? {} : { charset: settings.charset });
  return text;
}
