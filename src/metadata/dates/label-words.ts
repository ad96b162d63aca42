/**
 * How pages label their dates. Phrases are stems: whatever may follow to the end of the word is not written, and those of
 * fewer than six letters count only from the beginning of a word. One with a `$` counts only where nothing but marks stands
 * between it and the date.
 */
import type { PhraseTable } from './phrases.ts';

/** The date of first publication. */
export const PUBLISHED_WORDS: PhraseTable = [
  'published|posted|post date|post time|pub date|publication date|publish date|released|release date|first aired|issued|written on|created|submitted|filed|date$',
  'veröffentlich|erschienen|erscheinungsdatum|erstellt|publiziert|online seit|datum$',
  'publié|publication|paru le|mis en ligne|posté|créé le|rédigé',
  'publicado|publicada|publicación|creado|fecha$',
  'publicação|postado|postada|criado em|data$',
  'pubblicat|pubblicazione|postato|inserito|scritto il',
  'gepubliceerd|geplaatst|verschenen',
  'опубликован|публикаци|размещен|дата$|опубліковано|публікаці|публикуван',
  'opublikowan|publikacji|dodano|dodane|publikován|vydáno|zveřejněno|publikované|uverejnené|objavljeno|objava',
  'publicera|publisert|publiceret|offentliggjort|udgivet|skapad|opprettet|julkaistu',
  'közzétéve|megjelen|publicat|yayınlan|yayımlan|yayın tarihi|oluşturulma|δημοσι|ανάρτηση',
  'تاريخ النشر|نشر في|نُشر|تم النشر|تاریخ انتشار|منتشر شده|פורסם|प्रकाशित',
  'diterbitkan|dipublikasikan|ditayangkan|ngày đăng|đăng ngày|đăng lúc|xuất bản|เผยแพร่',
];

/** The date of a later change. */
export const MODIFIED_WORDS: PhraseTable = [
  'updated|last update|update:|modified|last edited|edited on|edited:|revised|last revision|refreshed|amended',
  'aktualisier|geändert|letzte änderung|überarbeitet|bearbeitet am|update vom|stand$',
  'mis à jour|mise à jour|modifié|actualisé|màj|maj le|maj :',
  'actualizad|actualización|modificad|modificación|atualizad|atualização|alterado em',
  'aggiornat|aggiornamento|modificat|ultima modifica|bijgewerkt|gewijzigd|laatste update|aangepast',
  'обновлен|обновление|изменен|оновлен|змінено|обновена',
  'aktualizac|aktualizov|zaktualizowan|zmodyfikowan|upraveno|změněno|ažurirano',
  'uppdatera|senast ändra|oppdatert|opdateret|endret|päivitetty|muokattu',
  'frissítve|frissül|módosít|actualizat|güncelle|ενημέρωση|ενημερώθηκε',
  'تحديث|به‌روزرسانی|بروزرسانی|עודכן|עדכון|अपडेट|diperbarui|cập nhật|อัปเดต|อัพเดท',
];

/** A date that is neither: of a right, a deadline, an event, a check, a membership, a period. */
export const FOREIGN_WORDS: PhraseTable = [
  'copyright|©|(c)|accessed|retrieved|archived|captured|deadline|due |expires|expiry|valid until|valid through|effective|starts|ends |until|through |since',
  'joined|member since|born|died|event date|event:|when:|next |previous |reviewed|fact checked|fact-checked|checked on|last checked|commented|replied|recorded',
  'taken on|as of|available|from |before |after |by the end of',
  'termin|abgerufen|gültig bis|seit |geboren|gestorben|consulté le|depuis|jusqu|valable|hasta|desde|consultado|até |acessado|fino al|dal |consultato',
];

/** Scripts in which a label follows its date as often as it precedes it. */
export const UNSPACED_PUBLISHED_WORDS: PhraseTable = [
  '公開|掲載|投稿|配信|発表|发布|發布|发表|發表|刊登|发稿|日期|입력|등록|게시|작성|발행|승인',
];
export const UNSPACED_MODIFIED_WORDS: PhraseTable = ['更新|修改|改訂|수정|업데이트'];
