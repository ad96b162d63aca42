/** Language tags as pages write them (`en-GB`, `pt_BR`, `DE`, `nb-NO`, `deu`), brought to the code that stands for the language. */

/** Codes that are no longer used, codes of three letters, and the written forms of Norwegian, which count as one language here. */
const PREFERRED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'iw:he in:id ji:yi jw:jv mo:ro sh:hr nb:no nn:no tl:fil ' +
    'ara:ar bul:bg cat:ca ces:cs cze:cs dan:da deu:de ger:de ell:el gre:el eng:en est:et eus:eu baq:eu fas:fa per:fa fin:fi ' +
    'fra:fr fre:fr heb:he hin:hi hrv:hr hun:hu hye:hy arm:hy ind:id isl:is ice:is ita:it jpn:ja kat:ka geo:ka kor:ko lav:lv ' +
    'lit:lt mkd:mk mac:mk mar:mr msa:ms may:ms nld:nl dut:nl nno:no nob:no nor:no pol:pl por:pt ron:ro rum:ro rus:ru slk:sk ' +
    'slo:sk slv:sl spa:es sqi:sq alb:sq srp:sr swa:sw swe:sv tam:ta tel:te tgl:fil tha:th tur:tr ukr:uk urd:ur vie:vi zho:zh ' +
    'chi:zh cmn:zh'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** BCP 47 (RFC 5646): a language, and what may follow it; systems also write `_`, and an encoding after a full stop. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.][a-z\d_.-]{1,40})?$/i;
/** Codes of no language: undetermined, several, no words, not listed. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis']);

/** ISO 639-1 code of a tag's language, ISO 639-3 where it has none; null for what is no tag. */
export function languageOfTag(tag: string): string | null {
  const code = TAG.exec(tag.trim())?.[1]?.toLowerCase();
  return code === undefined || NO_LANGUAGE.has(code) ? null : (PREFERRED[code] ?? code);
}
