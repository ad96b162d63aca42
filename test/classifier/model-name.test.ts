import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelName } from '../../src/classifier/load-model.ts';
import type { ModelKind } from '../../src/classifier/model-kind.ts';
import { weightFiles } from '../../src/classifier/read-weights.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { weightIdOf } from '../../train/weight-id.ts';

const TEXT = `The Ferry Is Back

${'The ferry went back to work on Friday, and the people of the village stood along the quay to see it go. '.repeat(3)}`;

it.each(Object.entries(weightFiles))('the name of the %s model goes by its weights', (kind, file) => {
  const bytes = readFileSync(new URL(`../../src/classifier/${file}`, import.meta.url));
  expect(modelName(kind as ModelKind)).toBe(`${kind}-${weightIdOf(bytes)}`);
});

it('an article names the model that chose it, and none where rules alone did', async () => {
  expect((await cleanArticle(TEXT)).cleaner.model).toBe(modelName('text'));
  expect((await cleanArticle(`<p>${TEXT}</p>`)).cleaner.model).toBe(modelName('marked'));
  expect((await cleanArticle(TEXT, { labeller: false })).cleaner.model).toBeNull();
});
