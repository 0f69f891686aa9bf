import type { Line, Zone } from '../types.ts';

/** A rule that knows a line of the page which is no part of anybody's words. */
export interface FurnitureRule {
  /** Permanent name, as it stands in the report. */
  readonly id: string;
  readonly zone: Zone;
  /** For a reader: what such a line is. */
  readonly says: string;
  readonly pattern: RegExp;
}

/** Whole lines that pages use as links and headings, folded to lower case. */
const NAVIGATION = new Set([
  'all news',
  'all messages',
  'all statements',
  'all articles',
  'latest events',
  'latest news',
  'latest statements',
  'latest',
  'news',
  'home',
  'home page',
  'menu',
  'search',
  'back',
  'back to top',
  'top',
  'press service',
  'press office',
  'newsroom',
  'share',
  'print',
  'print version',
  'read also',
  'read more',
  'more',
  'more news',
  'related',
  'related articles',
  'tags',
  'tweet',
  'e-mail',
  'email',
  'print this page',
  'share this page',
  'download pdf',
  'text version',
  'see also',
  'subscribe',
  'sign in',
  'log in',
  'contact us',
  'contacts',
  'press releases',
  'statements',
  'speeches',
  'interviews',
  'skip to main content',
  'skip to content',
  'previous',
  'next',
  'archive',
  'advertisement',
  'все новости',
  'новости',
  'пресс-служба',
  'пресс-центр',
  'главная',
  'меню',
  'поиск',
  'назад',
  'печать',
  'поделиться',
  'читайте также',
  'подробнее',
  'все сообщения',
  'архив',
  'другие новости',
  'последние новости',
  'текстовая версия',
  'статус материала',
  'смотрите также',
  'la rédaction vous conseille',
  'à lire également',
  'sur le même sujet',
  'recommended',
  'recommended for you',
  'you may also like',
  'das könnte sie auch interessieren',
  'mehr zum thema',
  'te puede interesar',
  'le puede interesar',
  'notas relacionadas',
  'noticias relacionadas',
  'leia também',
  'veja também',
  'notícias relacionadas',
  'leggi anche',
  'baca juga',
  'czytaj także',
  'ilgili haberler',
  'новости по теме',
  'материалы по теме',
  'あわせて読みたい',
  '関連記事',
  '相关阅读',
  '相关新闻',
  '延伸閱讀',
  '관련기사',
  'toutes les actualités',
  'actualités',
  'accueil',
  'menu principal',
  'rechercher',
  'retour',
  'imprimer',
  'partager',
  'lire aussi',
  'voir aussi',
  'tous les communiqués',
  "retour à l'accueil",
  'الرئيسية',
  'جميع الأخبار',
  'الأخبار',
  'طباعة',
  'مشاركة',
  'اقرأ أيضا',
  'بحث',
  'القائمة',
]);

const EMAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
/** A day in figures is no number to ring. */
const PHONE = String.raw`(?!\d{4}-\d{2}-\d{2}$|\d{1,2}[./-]\d{1,2}[./-]\d{4}$)\+?\d[\d ()./-]{6,20}\d`;

/** How pages lead to another page in the middle of a text, before a colon. */
const SEE_ALSO = [
  'read also|also read|read more|see also|watch also|related(?: (?:stories|articles|news|story))?',
  '[aà] lire(?: aussi| également)?|lire (?:aussi|également)|voir aussi',
  'lesen sie auch|auch interessant|mehr zum thema|siehe auch',
  'le[ea] también|le[ea] además|ver también|te puede interesar|seguir leyendo',
  'leia (?:também|mais)|veja também|saiba mais|leggi anche|vedi anche',
  'читайте (?:также|ещё|еще)|смотрите также|читайте (?:також|ще)',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|čtěte také|čítajte tiež',
  'lees ook|läs också|läs även|les også|læs også|lue myös',
  'citește și|citiți și|pročitajte i|прочитајте и|διαβάστε (?:επίσης|ακόμη|και)',
  'baca juga|lihat juga|simak juga|xem thêm|ayrıca (?:oku|bakınız)|bunu da oku(?:yun)?',
  'اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|بیشتر بخوانید|קראו (?:גם|עוד)|यह भी पढ़ें|อ่านเพิ่มเติม',
  '相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事|あわせて読みたい|관련기사',
];
const DOWNLOAD = [
  'download|télécharger|descargar?|descarga|baixar|scarica|herunterladen|скачать|завантажити|pobierz|stáhnout|stiahnuť',
  'indir|unduh|ladda ned|last ned|hent|downloaden|下载|下載|ダウンロード|다운로드|تحميل|تنزيل',
];

/** Lines known by their form, most telling first. Each pattern is tried against one whole line. */
export const FURNITURE: readonly FurnitureRule[] = [
  // "This website uses cookies to …  Accept"
  {
    id: 'consent',
    zone: 'footer',
    says: 'notice about cookies',
    pattern:
      /\bcookies?\b.*(?:accept|agree|consent|opt.?out|improve|experience|privacy|continu)|(?:файл\p{L}* |используе\p{L}* )cookie|cookies.*(?:accepter|refuser|paramétrer)/iu,
  },
  // "Moscow: 13:15"
  {
    id: 'clock',
    zone: 'banner',
    says: 'clock in the page’s banner',
    pattern: /^\p{Lu}[\p{L} .'’-]{1,30}:?\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/iu,
  },
  // "412 days have passed since …"
  {
    id: 'counter',
    zone: 'banner',
    says: 'day counter in the page’s banner',
    pattern:
      /^(?:day\s+)?\d{1,6}\s+(?:days?|jours?|дн\p{L}+|يوم\p{L}*)\b.*\b(?:since|passed|depuis|после|со дня|منذ)\b/iu,
  },
  // "06-52879 28", "29 06-52879": number of a document and of its page
  {
    id: 'page-number',
    zone: 'footer',
    says: 'number of the document and the page',
    pattern: /^(?:\d{1,3} )?\d{2}-\d{5}(?: \d{1,3})?$|^(?:page )?\d{1,3} ?(?:\/|of) ?\d{1,3}$/iu,
  },
  // "Page 12", "Seite 1 von 2", "[[Page H101]]", "{time} 1945"
  {
    id: 'page-number',
    zone: 'footer',
    says: 'number of a page of print, or mark of its record',
    pattern:
      /^(?:page|seite|página|pagina|pág\.|pag\.|стр\.|страница|сторінка|strona|str\.|sayfa|sida|side|halaman|trang) ?\d{1,4}(?: ?(?:\/|of|von|de|di|sur|из|з|z|av|af|dari) ?\d{1,4})?$|^\[{1,2}pages? \p{Lu}?\d{1,6}(?: ?[-–] ?\p{Lu}?\d{1,6})?\]{1,2}$|^\{time\} +\d{3,4}$|^\d{1,2}\/\d{1,2}\/\d{4}\p{Lu}{1,2}\d{3,6}$|^第 ?\d{1,4} ?[页頁](?: ?[,，/共]+ ?\d{1,4} ?[页頁]?)?$/iu,
  },
  // "Consular queries:" and what follows it; a line of nothing but a number to ring or an address to write to
  {
    id: 'contact',
    zone: 'banner',
    says: 'address or telephone number',
    pattern: new RegExp(`^(?:[\\p{L} .'’/-]{2,40}:\\s*)?(?:${PHONE}|${EMAIL})$`, 'iu'),
  },
  {
    id: 'contact',
    zone: 'banner',
    says: 'heading of an address',
    pattern:
      /^(?:consular|press|media|general|visa)\s+(?:queries|enquiries|inquiries|office|contacts?|section)\s*:?$|^(?:tel|phone|fax|e-?mail|address|тел|факс|адрес|tél|courriel)\.?\s*:.{0,80}$/iu,
  },
  {
    id: 'contact',
    zone: 'footer',
    says: 'whom to ask',
    pattern:
      /^(?:(?:press |media )?(?:enquiries|inquiries|contacts?)|for (?:further|more) information|contact presse|пресс-служба|контакты)\s*:\s.{1,160}$/iu,
  },
  // "Custom House, Velmar 2600 Phone 277 4022"
  {
    id: 'contact',
    zone: 'footer',
    says: 'address with a telephone number',
    pattern:
      /^(?=.{10,140}$)[\p{L}\d].*(?<!\p{L})(?:tel|phone|telephone|telefon|téléphone|teléfono|telefone|тел|телефон|fax)\.? ?:? ?\(?\+?\d[\d ()-]{5,}(?:[^.!?]*|.*\d)$/iu,
  },
  // "Home > Records > 1999"
  {
    id: 'breadcrumb',
    zone: 'navigation',
    says: 'where the page stands in its site',
    pattern: /^(?:[^.!?:>›»|]|\.(?=\p{L})){1,40}(?:\s[>›»→]\s[^.!?>›»|]{1,60})+$/u,
  },
  // "Top | Print | Contact"
  {
    id: 'navigation',
    zone: 'navigation',
    says: 'row of links',
    pattern: /^[^.!?|]{1,30}(?:\s?\|\s?[^.!?|]{1,30}){2,}$/u,
  },
  {
    id: 'navigation',
    zone: 'navigation',
    says: 'link back',
    pattern:
      /^(?:[«‹<←]\s*)?(?:back to|return to|go to|retour (?:à|aux?)|haut de page|к списку|наверх|вернуться|zurück)\b.{0,40}(?<![.!?])$/iu,
  },
  {
    id: 'printed-from',
    zone: 'footer',
    says: 'note of where the copy came from',
    pattern: /^(?:printed|downloaded|retrieved) (?:from|on)\b.{1,120}$/iu,
  },
  { id: 'address', zone: 'footer', says: 'address of a page', pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  // "Official websites use .gov", "You are viewing archived content …"
  {
    id: 'site-notice',
    zone: 'navigation',
    says: 'notice of the site about itself',
    pattern:
      /^(?:official websites use \.\w+|secure \.\w+ websites use https|an official website of\b.{0,80}|here['’]s how you know|(?:\d{4}[-–]\d{4} )?archived content|you are viewing archived (?:content|material)\b.*|content in this archive\b.*|for current information,? go to \S+)$/iu,
  },
  {
    id: 'licence',
    zone: 'footer',
    says: 'licence of the site',
    pattern:
      /^(?:(?:все )?материалы (?:сайта|портала) (?:\p{L}+ ){0,3}(?:по|под) лицензи\p{L}+:?|(?:creative commons|cc[- ]by)\b.{0,60}|all (?:content|materials?) (?:on|of) (?:this|the) (?:web)?site (?:is|are) (?:licensed|available)\b.{0,120})$/iu,
  },
  // "Published in sections: News, Transcripts", "Link to this page: …"
  {
    id: 'page-data',
    zone: 'footer',
    says: 'what the site keeps about the page',
    pattern:
      /^(?:опубликован\p{L}* в раздел\p{L}*|ссылка на материал|короткая ссылка|published in(?: the)? sections?|(?:perma)?link(?: to this page)?|topics|темы|лица|география|tags?|теги|категори[ия]|categor(?:y|ies|ías?|ias?)|catégories?|kategori(?:en?)?|rubriques?|rubriky?|mots[- ]clés|schlag(?:worte|wörter)|etiquetas?|keywords?|palabras clave|palavras[- ]chave|ключевые слова|标签|標籤|タグ)\s?:\s.{0,200}$/iu,
  },
  {
    id: 'page-data',
    zone: 'footer',
    says: 'whose site it is',
    pattern:
      /^(?:официальный сайт|official (?:web)?site of|official website)\s?[^.!?]{0,60}:?$|^администрация президента\b.{0,40}$/iu,
  },
  {
    id: 'photographs',
    zone: 'footer',
    says: 'number of photographs',
    pattern: /^\d{1,3} (?:из|of|sur|von) \d{1,3} (?:фотограф\p{L}*|photos?|photographs?|images?|pictures?)\b.{0,40}$/iu,
  },
  { id: 'markup', zone: 'navigation', says: 'mark-up of the page', pattern: /^<\/?[a-z][^<>]*>$/iu },
  {
    id: 'caption',
    zone: 'navigation',
    says: 'caption of a picture',
    pattern: /^<figcaption\b[^<>]*>.*<\/figcaption>$/iu,
  },
  // "2:44 P.M. PET", "END 3:05 P.M. EDT"
  {
    id: 'time-of-day',
    zone: 'footer',
    says: 'time at which it began or ended',
    pattern: /^(?:\(?end\)?\s+)?\d{1,2}:\d{2}\s?[ap]\.?m\.?(?:\s?\(?\p{Lu}{2,5}\)?)?\.?$|^\d{1,2}:\d{2}$/iu,
  },
  {
    id: 'delivery-note',
    zone: 'footer',
    says: 'note on how the words were delivered',
    pattern:
      /^\(?as (?:prepared(?: for delivery)?|delivered)\)?$|^\(?(?:please )?check against delivery\)?$|^(?:proof copy )?e ?& ?oe?[. …]*$|^this is a rush transcript\b.{0,120}$/iu,
  },
  {
    id: 'copyright',
    zone: 'footer',
    says: 'copyright line',
    pattern:
      /^(?:©|\(c\)\s(?=\d{4}|\p{Lu}[\p{L} ]{1,30}\d{4})|copyright(?:\s*[:©(\d]|\s+by\b)|all rights reserved|все права защищены|tous droits réservés|جميع الحقوق محفوظة)/iu,
  },
  {
    id: 'consent',
    zone: 'footer',
    says: 'invitation to subscribe',
    pattern:
      /^(?:subscribe|sign up|follow us|s’abonner|abonnez-vous|подпис\p{L}+)\b.{0,120}$|^(?:請加入|请加入|訂閱|订阅|關注|关注|구독).{0,120}$/iu,
  },
  // "Read also: Ferry finds a captain"
  {
    id: 'see-also',
    zone: 'navigation',
    says: 'link to another page',
    pattern: new RegExp(`^\\P{L}{0,3}(?:${SEE_ALSO.join('|')})\\s?[:：|»>–—-].{1,240}$`, 'iu'),
  },
  // "Source: https://islands.example/12"
  {
    id: 'source-link',
    zone: 'footer',
    says: 'address of another page, or of this one',
    pattern:
      /^(?:[^\s:.!?]{1,20} ){0,3}[^\s:.!?]{1,20} ?[:：] ?(?:https?:\/\/|www\.)\S+$|^(?:full text|texto (?:completo|íntegro)|texte (?:intégral|complet)|testo (?:integrale|completo)|volltext|полный текст|повний текст)(?: \p{L}{1,8}){0,2} ?:$/iu,
  },
  // "Download the whole release [PDF, 104 KB]"
  {
    id: 'download',
    zone: 'navigation',
    says: 'link to a file',
    pattern: new RegExp(
      `^\\P{L}{0,4}(?:${DOWNLOAD.join('|')})(?!\\p{L})[^.!?]{0,120}(?<!\\p{L})(?:pdf|docx?|epub|mp3|mp4|\\d ?[km]b)(?!\\p{L})[^\\p{L}.!?]{0,20}$`,
      'iu',
    ),
  },
  {
    id: 'share',
    zone: 'navigation',
    says: 'link to pass the page on',
    pattern:
      /^\P{L}{0,4}(?:share (?:on|via|to|this (?:page|article|story|post|video|on))|tweet this|partager (?:sur|cet|ce|par)|compartir (?:en|por|este)|compartilhar? (?:no|na|em|via|por)|condividi (?:su|via)|teilen auf|auf \p{L}+ teilen|поделиться (?:в|через)|поширити (?:в|у)|bagikan ke|delen via|del på|udostępnij na)(?!\p{L})[^.!?]{0,50}$/iu,
  },
  {
    id: 'advertisement',
    zone: 'navigation',
    says: 'mark of an advertisement',
    pattern:
      /^(?:\p{L}+ ){0,4}(?:advertisement|advertising|publicidade|publicidad|publicité|pubblicità|anzeige|werbung|reklama|реклам[аыи]|iklan|reklame|annonse|annonce|annons|mainos)$|^(?:continue reading the main story|реклама\.? продолжение ниже)$/iu,
  },
  // "3 comments", "Nenhum comentário:"
  {
    id: 'comments',
    zone: 'footer',
    says: 'number of comments',
    pattern:
      /^(?:\d{1,5}|no|nenhum|aucun|keine?|sin|нет|ningún|nessun|geen|brak) (?:comments?|comentários?|comentarios?|commentaires?|commenti|commento|kommentare?|комментари\p{L}*|komentarz\p{L}*|reacties?)\s?:?$/iu,
  },
  // "[NA: A12, 4/3]": where an edition of documents has it from
  {
    id: 'archive-mark',
    zone: 'footer',
    says: 'shelf mark of an archive',
    pattern: /^_?\[\p{Lu}{2,6}: (?-i:[\p{Lu}\d])[^[\]]{1,80}\]_?\.?$/u,
  },
  // "(With information from AFP and Reuters)"
  {
    id: 'reporters',
    zone: 'footer',
    says: 'who else reported',
    pattern:
      /^\(?(?:con información de|with (?:information|files|reporting|additional reporting) (?:from|by)|avec (?:des )?informations? d|mit (?:material|informationen) von|com informações d|con informazioni d|(?:additional )?reporting by|(?:writing|editing|edited) by|с использованием материалов)(?:\p{L}{0,3} |')[^.!?]{2,120}\.?\)?$|^[（(【](?:编辑|編輯|责编|责任编辑|責任編輯|校对|审核) ?[:：][^。！？]{2,40}[)）】]$/iu,
  },
  // "Ada Keel, photo: Islands Wire"
  {
    id: 'caption',
    zone: 'navigation',
    says: 'caption of a picture',
    pattern:
      /^[^.!?:]{3,90}[,(|] ?(?:photo|foto|фото|bild|fotó)(?: by)? ?: ?[^.!?]{2,60}$|^.{20,240}\((?:reuters|afp|ap|epa|efe|getty images) ?\/ ?[^()]{2,40}\)$/iu,
  },
  // "To be continued..."
  {
    id: 'continuation',
    zone: 'continuation',
    says: 'note that the text goes on elsewhere',
    pattern:
      /^\(?(?:to be continued|continued (?:from|on|in)\b.{0,80}|à suivre|suite et fin|окончание следует|продолжение следует|начало .{0,60}|يتبع)\)?\s*(?:\.{1,3}|…)?$/iu,
  },
  {
    id: 'translation-note',
    zone: 'footer',
    says: 'note that the text is a translation',
    pattern:
      /^\(?(?:(?:un)?official|working|courtesy|provisional) translation\b.{0,60}$|^\(?(?:неофициальный )?перевод с \p{L}+\)?$|^\(?traduction (?:non officielle|de courtoisie|provisoire)\b.{0,40}$/iu,
  },
  // "(ends)", "####", "* * *"
  {
    id: 'end-mark',
    zone: 'footer',
    says: 'end mark',
    pattern:
      /^(?:[[(]?(?:ends?|fin|конец|انتهى)[\])]?|(?-i:ENDS?|Ends)\.|[-–—*]\s?ends?\s?[-–—*]|-\s?(?:30|0)\s?-|\\?#(?:\s?#){0,5}|(?:[*_=~–—-]\s?){3,}|(?:&#?\w{2,8};\s?)+)$/iu,
  },
];

const NAVIGATION_RULE: FurnitureRule = {
  id: 'navigation',
  zone: 'navigation',
  says: 'link or heading of the page',
  pattern: /./,
};

/**
 * The rule that knows this line as page furniture, or null.
 *
 * A phrase such as "News" counts only where it is the whole line.
 */
export function furniture({ text }: Pick<Line, 'text'>): FurnitureRule | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const rule = findRule(text);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, rule);
  return rule;
}

/** A line is asked about several times, and a site prints the same lines on all its pages. */
const KNOWN = new Map<string, FurnitureRule | null>();
const MOST_KNOWN = 2000;

function findRule(text: string): FurnitureRule | null {
  // "News / Новости": a link in the languages of the site.
  if (
    text.length <= LONGEST_LINK &&
    foldLink(text)
      .split(' / ')
      .every((link) => NAVIGATION.has(link))
  )
    return NAVIGATION_RULE;
  if (!ANY.some((pattern) => pattern.test(text))) return null;
  return FURNITURE.find(({ pattern }) => pattern.test(text)) ?? null;
}

const foldLink = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s«»›‹>|•·]+/gu, ' ')
    .trim()
    .replace(/’/g, "'")
    .replace(/ ?[:.…]+$/, '');
/** A link with what may be set around it. */
const LONGEST_LINK = 40;

/** Whether any rule fits, asked of many of them at once: of most lines none does. Those that may fit anywhere in a line are asked apart. */
const ANY = [
  ...Map.groupBy(FURNITURE, ({ pattern: { source, flags } }) => `${flags}${source.startsWith('^')}`).values(),
].map((rules) => new RegExp(rules.map(({ pattern }) => `(?:${pattern.source})`).join('|'), rules[0]!.pattern.flags));
