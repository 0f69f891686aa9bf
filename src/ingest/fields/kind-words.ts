import type { Kind } from '../../statement/schema.ts';

/**
 * Words of titles that name the kind of text, by kind and language; `*` stands for any ending. In scripts without spaces and in
 * Arabic the letters count wherever they stand.
 */
const WORDS: readonly (readonly [Kind, Readonly<Record<string, string>>])[] = [
  [
    'press-conference',
    {
      en: 'press conference|news conference|joint press availability|press availability|media conference|press stakeout|media stakeout|doorstop|press encounter',
      ru: 'пресс-конференци*|общение с журналистами|подход к прессе',
      uk: 'прес-конференці*',
      fr: 'conférence de presse|point presse',
      de: 'pressekonferenz*|pressestatement*|pressebegegnung',
      es: 'rueda de prensa|conferencia de prensa|ruedas de prensa',
      gl: 'rolda de prensa',
      pt: 'conferência de imprensa|coletiva de imprensa|entrevista coletiva|coletiva',
      it: 'conferenza stampa|punto stampa',
      pl: 'konferencj* prasow*',
      tr: 'basın toplantısı*|basın açıklaması ve soru*',
      nl: 'persconferentie*',
      sv: 'presskonferens*|pressträff*',
      da: 'pressemøde*|pressekonference*',
      no: 'pressekonferanse*',
      fi: 'lehdistötilaisuu*',
      cs: 'tiskov* konferenc*',
      sk: 'tlačov* konferenci*|tlačov* besed*',
      hu: 'sajtótájékoztató*',
      ro: 'conferinț* de presă',
      el: 'συνέντευξη τύπου',
      id: 'konferensi pers|jumpa pers|keterangan pers',
      vi: 'họp báo',
      he: 'מסיבת עיתונאים',
      hi: 'प्रेस वार्ता',
      th: 'แถลงข่าว',
      fa: 'نشست خبری',
      ar: 'مؤتمر صحفي|مؤتمر صحافي',
      zh: '记者会|記者會|新闻发布会|新聞發布會|招待会|招待會|聯訪',
      ja: '記者会見|会見',
      ko: '기자회견|공동회견',
    },
  ],
  [
    'briefing',
    {
      ru: 'брифинг*',
      uk: 'брифінг*',
      fr: 'point de presse|briefing',
      de: 'regierungspressekonferenz*|briefing|pressebriefing',
      es: 'sesión informativa',
      tr: 'basın brifingi|brifing*',
      pl: 'briefing*|brifing*',
      cs: 'brífink*|brifink*',
      sk: 'brífing*',
      sr: 'brifing*|брифинг*',
      el: 'ενημέρωση πολιτικών συντακτών|ενημέρωση των πολιτικών συντακτών',
      ar: 'إيجاز صحفي|إحاطة صحفية|إحاطة إعلامية',
      fa: 'نشست خبری هفتگی',
      ko: '정례브리핑|정례 브리핑|브리핑',
      id: 'press briefing',
    },
  ],
  [
    'interview',
    {
      he: 'ראיון',
      hi: 'साक्षात्कार',
      th: 'สัมภาษณ์',
      ru: 'интервью',
      uk: 'інтервʼю|інтерв’ю',
      fr: 'entretien|interview',
      de: 'interview*|gespräch mit',
      es: 'entrevista*',
      pt: 'entrevista*',
      it: 'intervista*',
      pl: 'wywiad*|rozmowa z',
      tr: 'röportaj*|mülakat*|söyleşi*',
      nl: 'interview*|vraaggesprek',
      sv: 'intervju*',
      da: 'interview*',
      no: 'intervju*',
      fi: 'haastattelu*',
      cs: 'rozhovor*',
      hu: 'interjú*',
      ro: 'interviu*',
      el: 'συνέντευξη',
      id: 'wawancara',
      vi: 'phỏng vấn',
      fa: 'مصاحبه|گفتگو',
      ar: 'مقابلة|حوار مع',
      zh: '采访|採訪|专访|專訪|访谈|訪談',
      ja: 'インタビュー',
      ko: '인터뷰',
    },
  ],
  [
    'speech',
    {
      fr: 'discours|allocution|intervention|vœux',
      de: 'rede|ansprache|grußwort|rede von|neujahrsansprache',
      es: 'discurso|palabras|mensaje|alocución|intervención',
      pt: 'discurso|pronunciamento|alocução|intervenção|mensagem',
      it: 'discorso|intervento|messaggio',
      pl: 'przemówieni*|wystąpieni*|orędzie',
      tr: 'konuşma*|hitab*|mesaj*',
      nl: 'toespraak|rede|speech',
      sv: 'tal|anförande|tal av',
      da: 'tale|nytårstale*',
      no: 'tale|innlegg',
      fi: 'puhe',
      cs: 'projev*',
      sk: 'prejav*|príhovor*',
      hu: 'beszéd*',
      ro: 'discurs*|alocuțiun*',
      el: 'ομιλία|χαιρετισμός',
      id: 'pidato|sambutan',
      vi: 'phát biểu|diễn văn',
      he: 'נאום',
      hi: 'भाषण',
      th: 'สุนทรพจน์|คำกล่าว',
      fa: 'سخنرانی',
      ar: 'خطاب|كلمة',
      zh: '讲话|講話|致辞|致辭|演讲|演講',
      ja: '演説|スピーチ|挨拶|ステートメント',
      ko: '연설|신년사|기념사|축사|담화',
    },
  ],
  [
    'article',
    {
      es: 'artículo|tribuna',
      pt: 'artigo',
      it: 'articolo',
      de: 'gastbeitrag|gastkommentar|namensartikel',
      sv: 'debattartikel*',
      da: 'kronik|debatindlæg',
      no: 'kronikk',
      pl: 'artykuł',
      tr: 'makale*',
      zh: '署名文章',
      ja: '寄稿',
      ko: '기고문',
    },
  ],
  [
    'statement',
    {
      fr: 'déclaration|communiqué',
      de: 'erklärung|pressemitteilung|kommuniqué|aussendung',
      es: 'comunicado|declaración|nota de prensa|boletín de prensa',
      pt: 'comunicado|declaração|nota à imprensa|nota oficial|nota n',
      it: 'dichiarazione|comunicato|nota stampa',
      pl: 'oświadczeni*|komunikat*|stanowisko',
      tr: 'açıklama*|bildiri*|hk',
      nl: 'verklaring*|persbericht',
      sv: 'uttalande*|pressmeddelande',
      da: 'erklæring*|pressemeddelelse',
      no: 'uttalelse*|pressemelding',
      fi: 'lausunto*|tiedote*',
      cs: 'prohlášení|vyjádření|tiskov* zpráv*',
      sk: 'vyhláseni*|stanovisk*',
      hu: 'nyilatkozat*|közlemény*',
      ro: 'declarați*|comunicat*',
      el: 'ανακοίνωση|δήλωση|δηλώσεις',
      id: 'pernyataan|siaran pers',
      vi: 'tuyên bố|thông cáo',
      he: 'הודעה|הצהרה',
      th: 'แถลงการณ์',
      fa: 'بیانیه',
      ar: 'بيان',
      zh: '声明|聲明|公报|公報|新聞稿|新闻稿|谈话|談話|决定',
      ja: '声明|談話|報道発表|コメント',
      ko: '성명|보도자료|논평',
    },
  ],
];

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Thai}]/u;

const patternOf = (words: string) =>
  words
    .split('|')
    .map((word) => {
      const escaped = RegExp.escape(word).replaceAll(/\\\*/gu, String.raw`\p{L}*`);
      return UNSPACED.test(word) ? escaped : String.raw`(?<!\p{L})${escaped}(?!\p{L})`;
    })
    .join('|');

/** For each kind that words of a title name, a pattern of them for a language. English words are in titles of any language. */
const made = new Map<string, readonly (readonly [Kind, RegExp])[]>();

/** Which kinds words of titles name in a language, in the order in which they are tried. */
export function kindWords(lang: string): readonly (readonly [Kind, RegExp])[] {
  const known = made.get(lang);
  if (known) return known;
  const patterns = WORDS.flatMap(([kind, byLanguage]) => {
    const words = [byLanguage[lang], lang === 'en' ? undefined : byLanguage['en']].filter((list) => list !== undefined);
    return words.length === 0 ? [] : [[kind, new RegExp(words.map(patternOf).join('|'), 'iu')] as const];
  });
  made.set(lang, patterns);
  return patterns;
}
