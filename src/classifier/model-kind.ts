/** The model for pages of text, and the one for pages whose reader reports elements, names and links. */
export type ModelKind = 'text' | 'marked';
