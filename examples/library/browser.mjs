// Cleans the page that a browser shows. Bundle it, or serve node_modules/clean-article/dist and import browser.js by its address.
//   esbuild browser.mjs --bundle --format=esm --outfile=page.js
import { cleanArticle } from 'clean-article/browser';

const { title, body } = await cleanArticle(document.documentElement.outerHTML, {
  inputFormat: 'html',
  url: location.href,
});
document.body.replaceChildren(
  Object.assign(document.createElement('h1'), { textContent: title }),
  Object.assign(document.createElement('pre'), { textContent: body }),
);
