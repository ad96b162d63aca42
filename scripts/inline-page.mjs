// Makes one file of a page: script and style sheet put in, and both named by their hashes in the policy, so that a browser runs
// them and nothing else.
import { createHash } from 'node:crypto';

/**
 * @param {string} html refers to each part in its policy and where it belongs.
 * @param {readonly { element: string, file: string, reference: string, content: string }[]} parts
 */
export function inlinePage(html, parts) {
  let page = html;
  for (const { element, file, reference, content } of parts) {
    if (content.toLowerCase().includes(`</${element}`)) throw new Error(`${file} would end its own element`);
    const hash = createHash('sha256').update(content).digest('base64');
    // By functions, since `$` in a replacement means something.
    page = page
      .replace(`${element}-src ${file}`, () => `${element}-src 'sha256-${hash}'`)
      .replace(reference, () => `<${element}>${content}</${element}>`);
  }
  return page;
}
