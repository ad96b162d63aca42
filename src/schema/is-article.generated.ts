// Written by `npm run docs` from src/schema/article.ts. Do not edit.

/** The fields of an article, in the order of the schema. */
export const ARTICLE_KEYS: readonly string[] = ["schemaVersion","id","inputFormat","url","canonicalUrl","kind","kindConfidence","title","byline","authors","siteName","publisher","section","tags","datePublished","dateModified","dateline","language","description","image","body","blocks","wordCount","fingerprint","bodySha256","confidence","fieldConfidence","warnings","removed","cleaner","provenance","layout","foundBy"];

/** Whether the schema accepts this as an article without a ledger. The order of its fields does not matter here. */
export const isArticle = (v: any): boolean =>
  typeof v === 'object' &&
  v !== null &&
  !Array.isArray(v) &&
  Object.keys(v).every((key) => (key === 'schemaVersion' || key === 'id' || key === 'inputFormat' || key === 'url' || key === 'canonicalUrl' || key === 'kind' || key === 'kindConfidence' || key === 'title' || key === 'byline' || key === 'authors' || key === 'siteName' || key === 'publisher' || key === 'section' || key === 'tags' || key === 'datePublished' || key === 'dateModified' || key === 'dateline' || key === 'language' || key === 'description' || key === 'image' || key === 'body' || key === 'blocks' || key === 'wordCount' || key === 'fingerprint' || key === 'bodySha256' || key === 'confidence' || key === 'fieldConfidence' || key === 'warnings' || key === 'removed' || key === 'cleaner')) &&
  v.schemaVersion === 2 &&
  (typeof v.id === 'string' || Number.isFinite(v.id) || v.id === null) &&
  (v.inputFormat === "text" || v.inputFormat === "html" || v.inputFormat === "markdown") &&
  (typeof v.url === 'string' || v.url === null) &&
  (typeof v.canonicalUrl === 'string' || v.canonicalUrl === null) &&
  (v.kind === "article" || v.kind === "documentation" || v.kind === "forum" || v.kind === "listing" || v.kind === "product" || v.kind === "service") &&
  Number.isFinite(v.kindConfidence) &&
  v.kindConfidence >= 0 &&
  v.kindConfidence <= 1 &&
  (typeof v.title === 'string' || v.title === null) &&
  (typeof v.byline === 'string' || v.byline === null) &&
  Array.isArray(v.authors) &&
  v.authors.every((v1: any) => typeof v1 === 'string') &&
  (typeof v.siteName === 'string' || v.siteName === null) &&
  (typeof v.publisher === 'string' || v.publisher === null) &&
  (typeof v.section === 'string' || v.section === null) &&
  Array.isArray(v.tags) &&
  v.tags.every((v1: any) => typeof v1 === 'string') &&
  ((typeof v.datePublished === 'string' &&
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(v.datePublished)) || v.datePublished === null) &&
  ((typeof v.dateModified === 'string' &&
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(v.dateModified)) || v.dateModified === null) &&
  (typeof v.dateline === 'string' || v.dateline === null) &&
  (typeof v.language === 'string' || v.language === null) &&
  (typeof v.description === 'string' || v.description === null) &&
  (typeof v.image === 'string' || v.image === null) &&
  typeof v.body === 'string' &&
  Array.isArray(v.blocks) &&
  v.blocks.every((v1: any) => typeof v1 === 'object' &&
  v1 !== null &&
  !Array.isArray(v1) &&
  Object.keys(v1).every((key) => (key === 'kind' || key === 'level' || key === 'text')) &&
  (v1.kind === "paragraph" || v1.kind === "heading" || v1.kind === "list-item" || v1.kind === "quote" || v1.kind === "code" || v1.kind === "table-row") &&
  (v1.level === undefined || (Number.isSafeInteger(v1.level) &&
  v1.level >= 1 &&
  v1.level <= 6)) &&
  typeof v1.text === 'string' &&
  v1.text.length >= 1) &&
  Number.isSafeInteger(v.wordCount) &&
  v.wordCount >= 0 &&
  v.wordCount <= 9007199254740991 &&
  typeof v.fingerprint === 'string' &&
  /^[0-9a-f]{16}$/.test(v.fingerprint) &&
  typeof v.bodySha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(v.bodySha256) &&
  Number.isFinite(v.confidence) &&
  v.confidence >= 0 &&
  v.confidence <= 1 &&
  typeof v.fieldConfidence === 'object' &&
  v.fieldConfidence !== null &&
  !Array.isArray(v.fieldConfidence) &&
  Object.keys(v.fieldConfidence).every((key) => (key === 'title' || key === 'authors' || key === 'datePublished')) &&
  ((Number.isFinite(v.fieldConfidence.title) &&
  v.fieldConfidence.title >= 0 &&
  v.fieldConfidence.title <= 1) || v.fieldConfidence.title === null) &&
  ((Number.isFinite(v.fieldConfidence.authors) &&
  v.fieldConfidence.authors >= 0 &&
  v.fieldConfidence.authors <= 1) || v.fieldConfidence.authors === null) &&
  ((Number.isFinite(v.fieldConfidence.datePublished) &&
  v.fieldConfidence.datePublished >= 0 &&
  v.fieldConfidence.datePublished <= 1) || v.fieldConfidence.datePublished === null) &&
  Array.isArray(v.warnings) &&
  v.warnings.every((v1: any) => (v1 === "no-title" || v1 === "short-body" || v1 === "paywall" || v1 === "truncated" || v1 === "consent-wall" || v1 === "nul-padding" || v1 === "several-documents" || v1 === "several-articles" || v1 === "doubtful-title" || v1 === "doubtful-authors" || v1 === "doubtful-date" || v1 === "low-confidence" || v1 === "doubtful")) &&
  typeof v.removed === 'object' &&
  v.removed !== null &&
  !Array.isArray(v.removed) &&
  Object.values(v.removed).every((v1: any) => Number.isSafeInteger(v1) &&
  v1 >= -9007199254740991 &&
  v1 <= 9007199254740991) &&
  typeof v.cleaner === 'object' &&
  v.cleaner !== null &&
  !Array.isArray(v.cleaner) &&
  Object.keys(v.cleaner).every((key) => (key === 'version' || key === 'model' || key === 'profile' || key === 'rules')) &&
  typeof v.cleaner.version === 'string' &&
  (typeof v.cleaner.model === 'string' || v.cleaner.model === null) &&
  (typeof v.cleaner.profile === 'string' || v.cleaner.profile === null) &&
  (typeof v.cleaner.rules === 'string' || v.cleaner.rules === null);
