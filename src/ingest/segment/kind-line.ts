const KIND_LINE =
  /^(?:(?:joint |press |media |special |department |official |opening |closing )?(?:interview|remarks|statement|availability|briefing|conference|release|gaggle|note|communiqué|speech|address)|notice to the press|fact sheet|read-?out|transcript|op-ed|message|letter|question taken|taken questions?|интервью|выступление|заявление|стенограмма|комментарий|брифинг|пресс-конференция|ответы на вопросы|інтерв['’]ю|заява|звернення|промова|entretien|discours|déclaration|communiqué|rede|erklärung|discurso|declaración)$/iu;

/** True for a line that says what kind of text follows and nothing else: `Interview`, `Press Statement`, `Notice to the Press`. */
export function isKindLine(text: string): boolean {
  return KIND_LINE.test(text.replace(/[:.]$/u, ''));
}

/** Words for kinds of texts, by language. */
const KINDS: Readonly<Record<string, string>> = {
  en: 'statement statements remarks address speech transcript interview communique communiqué declaration message letter briefing readout availability doorstop comment comments excerpts memorandum resolution release',
  fr: 'discours allocution déclaration communiqué intervention entretien conférence message lettre audition interview',
  de: 'rede ansprache erklärung pressekonferenz regierungspressekonferenz pressemitteilung grußwort interview',
  es: 'discurso palabras intervención mensaje declaración declaraciones comunicado entrevista conferencia alocución',
  pt: 'discurso pronunciamento declaração declarações comunicado entrevista nota mensagem intervenção coletiva',
  it: 'discorso intervento dichiarazione dichiarazioni comunicato messaggio intervista',
  ru: 'выступление заявление обращение интервью стенограмма комментарий брифинг пресс-конференция речь приветствие послание коммюнике',
  be: 'выступленне заява зварот інтэрв’ю',
  uk: 'виступ заява звернення інтерв’ю промова брифінг коментар',
  pl: 'przemówienie wystąpienie oświadczenie komunikat wywiad stenogram',
  tr: 'konuşması konuşma açıklaması açıklama mesajı bildirisi röportajı hitabı',
  nl: 'toespraak verklaring persconferentie',
  sv: 'anförande tal uttalande',
  da: 'tale udtalelse',
  no: 'innlegg uttalelse',
  fi: 'puhe lausunto',
  cs: 'projev prohlášení rozhovor',
  sk: 'prejav vyhlásenie príhovor',
  hu: 'beszéd beszéde nyilatkozat közlemény',
  ro: 'discursul discurs declarația comunicat alocuțiunea',
  sr: 'говор изјава саопштење govor izjava saopštenje priopćenje',
  el: 'ομιλία δήλωση ανακοίνωση συνέντευξη',
  id: 'pidato sambutan pernyataan keterangan transkrip',
  ar: 'نص كلمة خطاب بيان تصريح مقابلة',
  fa: 'سخنرانی بیانیه مصاحبه',
  he: 'נאום הצהרה הודעה ראיון',
  hi: 'भाषण वक्तव्य बयान',
};
const KIND_WORDS: ReadonlySet<string> = new Set(Object.values(KINDS).flatMap((words) => words.split(' ')));
const UNSPACED =
  /讲话|講話|致辞|致辭|发言|發言|声明|聲明|记者会|記者會|记者问|公报|公報|谈话|談話|会見|演説|声明|挨拶|성명|연설|담화|브리핑|기자회견|인터뷰|แถลง|สุนทรพจน์|คำกล่าว/u;

/**
 * Where a line names a kind of text: in its first words, as headlines of statements do (`Statement by …`, `Joint press
 * conference …`), further on, or nowhere.
 */
export function namesKind(text: string): 'first' | 'later' | null {
  const at = text
    .toLowerCase()
    .replace(/'/gu, '’')
    .split(/[^\p{L}\p{M}’-]+/u)
    .filter(Boolean)
    .findIndex((word) => KIND_WORDS.has(word));
  if (at !== -1) return at < FIRST ? 'first' : 'later';
  return UNSPACED.test(text) ? 'later' : null;
}
const FIRST = 3;
