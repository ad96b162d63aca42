import type { ModelKind } from './model-kind.ts';

/**
 * The weights as base64 of gzip, for programs that are bundled into one file and so have no weights beside their modules.
 * The build puts them here; in the source there are none.
 */
export const inlineWeights: Readonly<Record<ModelKind, string>> | null = null;
