import { kindAt, LETTER, widthOf } from '../signs.ts';

/**
 * Beginnings of words that pages print in what they say of themselves: offers, notices, credits of pictures. One of them
 * proves nothing: the labeller learned what each weighs.
 */
const STEMS = [
  // Offers and accounts.
  'newsletter',
  'abonn',
  'abo',
  'subscri',
  'suscri',
  'assin',
  'inscri',
  'abbonat',
  'sign up',
  'log in',
  'login',
  'account',
  'konto',
  'compte',
  'cuenta',
  'подпис',
  'підпис',
  'donat',
  'spend',
  'unterstütz',
  'support',
  'premium',
  'app',
  'podcast',
  'briefing',
  'follow',
  'folge',
  'suivez',
  'sígu',
  'push',
  'download',
  'whatsapp',
  'telegram',
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'tiktok',
  'linkedin',
  'google',
  // Notices.
  'cookie',
  'javascript',
  'browser',
  'datenschutz',
  'privacy',
  'consent',
  'einwillig',
  'zustimm',
  'extern',
  'copyright',
  'rights reserved',
  'redaktion',
  'redaction',
  'editor',
  'correction',
  'comment',
  'kommentar',
  'commentaire',
  'comentari',
  'коммента',
  'advert',
  'anzeige',
  'werbung',
  'publicité',
  'publicidad',
  'pubblicità',
  'reklam',
  'реклам',
  'affiliate',
  'sponsor',
  'affili',
  'gesponsert',
  // Pictures.
  'photo',
  'foto',
  'fotó',
  'фото',
  'image',
  'imagen',
  'bild',
  'picture',
  'pictured',
  'video',
  'vidéo',
  'видео',
  'відео',
  'getty',
  'reuters',
  'afp',
  'epa',
  'dpa',
  'shutterstock',
  'imago',
  'archiv',
  'file',
  'courtesy',
  'credit',
  'screenshot',
  'graphic',
  'grafik',
  'illustration',
  'ap',
  'tass',
  'тасс',
  'кадр',
  'quelle',
  'source',
  // Other pages.
  'read',
  'also',
  'more',
  'related',
  'lesen',
  'mehr',
  'lire',
  'aussi',
  'leer',
  'también',
  'leggi',
  'anche',
  'читайте',
  'также',
  'також',
  'lees',
  'meer',
  'läs',
  'mer',
  'czytaj',
  'więcej',
  'oku',
  'artikel',
  'article',
  'thema',
  'sujet',
];
/** By their first sign, in the order above: the first that fits counts. */
const BY_SIGN: ReadonlyMap<string, readonly string[]> = Map.groupBy(STEMS, (stem) => stem[0]!);

/** Whether any begins with a unit. */
const BEGINS = new Uint8Array(0x10000);
for (const sign of BY_SIGN.keys()) BEGINS[sign.charCodeAt(0)] = kindAt(sign, 0) & LETTER;

/** The beginnings that a line has, each once. */
export function pageWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  const found: string[] = [];
  for (let at = 0; at < small.length;) {
    const kind = kindAt(small, at);
    const stem = BEGINS[small.charCodeAt(at)]
      ? BY_SIGN.get(small[at]!)?.find((one) => small.startsWith(one, at))
      : undefined;
    if (stem !== undefined && !found.includes(stem)) found.push(stem);
    if (stem === undefined) at += widthOf(kind);
    else at += stem.length;
    // A word counts by its beginning alone.
    if ((kind & LETTER) !== 0)
      for (let next; at < small.length && ((next = kindAt(small, at)) & LETTER) !== 0;) at += widthOf(next);
  }
  return found;
}
