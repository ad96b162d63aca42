import type { Weights } from '../../src/metadata/scoring/feature.ts';

/** The text of a module that holds weights. */
export const weightsModule = (name: string, about: string, weights: Weights): string =>
  [
    '// Written by train/metadata/train.ts; see train/README.md. Do not edit.',
    '',
    `/** ${about}. */`,
    `export const ${name}: Readonly<Record<string, number>> = {`,
    ...Object.entries(weights).map(([id, weight]) => `  '${id}': ${weight},`),
    '};',
    '',
  ].join('\n');
