/**
 * Languages without a list of commonest words, by that of the lists which their texts resemble most: a text that seems to be in
 * the second may be in the first, if the page says so.
 */
const resembled: Readonly<Record<string, readonly string[]>> = {
  af: ['nl'],
  an: ['es', 'ca'],
  ast: ['es'],
  az: ['tr'],
  be: ['ru', 'uk'],
  bs: ['hr'],
  ckb: ['fa', 'ar'],
  co: ['it'],
  cnr: ['hr'],
  fo: ['da', 'no'],
  fy: ['nl'],
  gl: ['pt', 'es'],
  gsw: ['de'],
  ht: ['fr'],
  is: ['da', 'no'],
  jv: ['id'],
  lb: ['de'],
  mk: ['bg', 'ru'],
  ms: ['id'],
  nds: ['de', 'nl'],
  ne: ['hi', 'mr'],
  oc: ['ca', 'fr'],
  pap: ['es', 'pt'],
  ps: ['fa', 'ur'],
  sa: ['hi', 'mr'],
  scn: ['it'],
  sco: ['en'],
  sr: ['hr', 'bg', 'ru'],
  su: ['id'],
  yue: ['zh'],
};

/** Whether what seems to be a text in `seeming` may be one in `language`, by ISO 639 codes. */
export const maySeem = (language: string, seeming: string): boolean =>
  language === seeming || (resembled[language]?.includes(seeming) ?? false);
