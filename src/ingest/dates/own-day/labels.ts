/** What a word before a day says of it. */
export type Label = 'published' | 'updated' | 'as-of' | 'date' | 'seen' | 'released' | 'copyright' | 'other';

/** Words that label a day, by what they say: those of the languages that dates are read in. Compared without case. */
const WORDS: Readonly<Record<Label, string>> = {
  published: `published, posted, publication date, date of publication, date published, date posted, pub date, pubdate, issued,
    release date, date of issue, press release, submitted, uploaded, online since, created,
    veröffentlicht, publiziert, erschienen, erstellt, online seit, veröffentlichung, erscheinungsdatum,
    publié, publiée, publiés, mis en ligne, paru, date de publication, publication,
    publicado, publicada, publicación, fecha de publicación, publicação, data de publicação, postado, criado, creado,
    pubblicato, pubblicata, pubblicazione, data pubblicazione, data di pubblicazione, publicat, publicată, data publicării,
    gepubliceerd, geplaatst, publicerad, publicerat, publisert, offentliggjort, udgivet, julkaistu, birt, avaldatud,
    opublikowano, opublikowana, data publikacji, dodano, publikováno, zveřejněno, vydáno, publikované, zverejnené, vydané,
    közzétéve, megjelent, objavljeno, objava, objavljen, publikuar, paskelbta, publicēts, publikuota,
    опубликовано, опубликована, дата публикации, размещено, дата размещения, опубліковано, дата публікації, публикувано, апублікавана,
    δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία δημοσίευσης, yayınlanma, yayınlanma tarihi, yayın tarihi, yayımlanma tarihi,
    yayımlandı, yayınlandı, eklenme tarihi, giriş tarihi, oluşturulma tarihi,
    نشر, نشرت, نُشر, تاريخ النشر, نشر في, تم النشر, انتشار, تاریخ انتشار, منتشر شده, تاریخ اشاعت, פורסם, פורסם בתאריך,
    प्रकाशित, diposkan, diposkan pada, diterbitkan, dipublikasikan, dipublikasi, tayang, diterbitkan pada, imechapishwa, ngày đăng, đăng ngày,
    เผยแพร่, วันที่เผยแพร่, 発表, 公開, 公開日, 掲載, 掲載日, 配信, 発行, 更新日時, 发布时间, 发布日期, 發布日期, 發佈日期, 发布, 發布, 發佈, 发表, 發表, 发表于, 发表时间, 發稿時間, 时间, 發佈於,
    게시일, 입력, 등록, 등록일, 작성일, 송고, 기사입력, 승인`,
  updated: `updated, last updated, update, modified, last modified, edited, revised, reviewed, date modified, amended,
    aktualisiert, zuletzt aktualisiert, geändert, update vom, letzte änderung, letzte aktualisierung,
    mis à jour, mise à jour, modifié, modifiée, actualisé, actualizado, actualizada, modificado, última actualización, atualizado, atualizado em,
    aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, actualizat, actualizată, bijgewerkt, uppdaterad, uppdaterat, oppdatert, sist oppdatert,
    opdateret, päivitetty, muokattu, zaktualizowano, aktualizacja, aktualizováno, aktualizace, aktualizované, frissítve, ažurirano,
    обновлено, изменено, последнее обновление, обновление, оновлено, актуализирано, ενημέρωση, ενημερώθηκε, güncelleme, güncelleme tarihi, güncellenme, son güncelleme,
    آخر تحديث, تحديث, به‌روزرسانی, עודכן, diperbarui, cập nhật, อัปเดต, 更新, 最終更新, 수정, 업데이트, 최종수정, imesasishwa`,
  'as-of': `stand, as of, as at, état au, stav k, stan na, stand vom`,
  date: `date, dated, day, date and time, datum, fecha, data, дата, число, tarih, ημερομηνία, dato, päivämäärä, dátum, dată,
    تاريخ, التاريخ, تاریخ, תאריך, दिनांक, तारीख, tanggal, tarikh, tarehe, ngày, วันที่, 日期, 日時, 日付, 時間, 일시, 날짜, sent, received, datestamp, date_str, date_time, datetime, when`,
  seen: `retrieved, accessed, access date, printed, printed on, captured, archived, downloaded, saved, snapshot, viewed, cached, crawled, fetched, scraped,
    abgerufen, abgerufen am, gedruckt, druckdatum, consulté, consultado, consultado el, consultato, дата обращения, geraadpleegd, hämtad, hentet, pobrano, citováno, letöltve, erişim tarihi, дата звернення, 閲覧, 访问时间`,
  released: `declassified, unclassified, approved for release, release in full, released in part, released in full, sanitized, foia, case no`,
  copyright: `copyright, (c), ©, all rights reserved, alle rechte vorbehalten, tous droits réservés`,
  other: `until, till, deadline, expires, valid, valid until, starting, starts, begins, ends, born, died, since, from, to, by, before, after, next, upcoming, event, events,
    joined, member since, registered, bis, ab, seit, vom, von, nach, vor, zum, frist, geboren, depuis, avant, après, jusqu’au, jusqu'au, à partir du, né le,
    hasta, desde, antes, después, nacido, fino al, dal, entro, nato, до, с, по, от, после, к, срок, ao, até, desde, od, do, po, przed, tot, vanaf, till, från, til, fra,
    截至, 截止, 至, 自, 까지, 부터, まで, から`,
};

const LABELS = Object.entries(WORDS).map(([label, words]) => ({
  label: label as Label,
  words: words.split(',').map((word) => word.trim().replaceAll(/\s+/gu, ' ').toLowerCase()),
}));

const BY_WORDS: ReadonlyMap<string, Label> = new Map(
  LABELS.toReversed().flatMap(({ label, words }) => words.map((word) => [word, label] as const)),
);

/** Words of a label at the most, and those that may stand between it and its day: `Published on`, `Publié le`. */
const LONGEST = 4;
const BETWEEN = new Set(
  'on at in am le el la em il den den. de del the dia день в на um op på kl pada tanggal ngày au a à i'.split(' '),
);

/**
 * What the last words before a day say of it; null: nothing that is known.
 *
 * @param before the text of the line before the day, or a short line above it
 */
export function labelBefore(before: string): Label | null {
  if (/[©]\s*$/u.test(before)) return 'copyright';
  const words = before
    .slice(-60)
    .toLowerCase()
    .replaceAll(/[:：|()[\]«»"“”*_=>#,;/•·–—-]+/gu, ' ')
    .trim()
    .split(/\s+/u);
  while (words.length > 1 && BETWEEN.has(words.at(-1)!) && !BY_WORDS.has(words.slice(-2).join(' '))) words.pop();
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const label = BY_WORDS.get(words.slice(-count).join(' '));
    if (label) return label;
  }
  // Chinese and Japanese labels stand without a space before them.
  const last = words.at(-1) ?? '';
  for (let from = Math.max(0, last.length - 6); from < last.length; from++) {
    const label = /[\p{Script=Han}\p{Script=Hangul}]/u.test(last) ? BY_WORDS.get(last.slice(from)) : undefined;
    if (label) return label;
  }
  return null;
}
