/**
 * Words by which a text tells that a body speaks without a verb of speech: what it puts out, that it puts it out, and groups of states that have a
 * name without a head word.
 */

const setOf = (...rows: readonly string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '));

/** Nouns for what a body puts out, with the cases that stand before or after its name. */
const DOCUMENTS = setOf(
  'statement statements declaration communique communiqué communiqués note announcement notice',
  'déclaration communiqué communiqués erklärung mitteilung pressemitteilung stellungnahme kommuniqué',
  'declaración comunicado pronunciamiento declaração nota pronunciamento dichiarazione comunicato',
  'verklaring persbericht uttalande pressmeddelande udtalelse meddelelse uttalelse pressemelding lausunto tiedote',
  'oświadczenie oświadczeniu komunikat komunikacie prohlášení vyhlásenie izjava priopćenje saopštenje declarația comunicat comunicatul',
  'nyilatkozat közlemény açıklama açıklaması açıklamasında açıklamada bildiri bildirisi ανακοίνωση δήλωση',
  'заявление заявлении заявления заявлением коммюнике сообщение сообщении комментарий комментарии',
  'заява заяві заяву заяви комюніке повідомлення повідомленні',
  'بيان البيان بلاغ بیانیه اطلاعیه הודעה הודעת הצהרה बयान वक्तव्य แถลงการณ์ pernyataan siaran kenyataan',
);

/** Verbs of putting out and of taking a stand, whose subject speaks: `released a statement`, `condemned`. */
const STANDS = setOf(
  'issued issues released releases published publishes circulated adopted adopts unveiled condemned condemns deplored deplores denounced denounces',
  'urged urges welcomed welcomes rejected rejects warned warns protested summoned demanded demands ruled rules vowed pledged voiced',
  'publié publie condamné condamne salué salue dénoncé dénonce rejeté exhorte appelle diffusé adopté',
  'veröffentlichte veröffentlicht verurteilt verurteilte begrüßt begrüßte warnt warnte fordert forderte kritisierte protestierte verabschiedete',
  'publicó emitió difundió condenó condena rechazó rechaza saludó exhortó instó repudió lamentó advirtió denunció',
  'publicou emitiu divulgou condenou condena rejeitou saudou repudiou lamentou alertou pubblicato condanna condannato diffuso respinge',
  'veroordeelt veroordeelde publiceerde waarschuwt fördömer fördömde varnar fordømmer advarer opublikowało wydało potępiło potępia ostrzegło zaapelowało',
  'vydalo odsoudilo odsúdilo varovalo osudilo objavilo condamnă publicat yayımladı yayınladı kınadı uyardı',
  'опубликовал опубликовало опубликовали опубликовала распространило распространил распространила распространили осудил осудило осудили осудила',
  'предупредил предупредила предупредило предупредили призвал призвало призвали призвала приветствовал приветствует выразил выразило выразили выразила',
  'оприлюднило оприлюднили засудило засудив засудили закликало закликали попередило попередили',
  'أصدرت أصدر أدانت أدان تدين يدين تستنكر يستنكر تعلن يعلن تؤكد تدعو تحذر ترحب نددت ندد دعت استنكرت استنكر رحبت حذرت גינה גינתה פרסם פרסמה mengeluarkan mengecam menyesalkan',
);

/** Groups of states that are called by a number, in whatever case. */
const GROUPS: readonly string[] = [
  String.raw`G-?(?:7|8|10|20|77)(?!\p{L}|\d)`,
  String.raw`(?:Group|Groupe|Grupo|Gruppo|Gruppe|Группа|Группы) (?:of|des|de los|dos|dei|der|de) (?:Seven|Eight|Twenty|Sept|Huit|Vingt|Siete|Ocho|Veinte|Sete|Vinte|Sette|Otto|Venti|Sieben|Acht|Zwanzig)`,
  String.raw`["«„“]?(?:Больш\p{L}{2,3} (?:сем[её]рк|двадцатк|восьм[её]рк)\p{L}{1,2}|Велик\p{L}{1,3} (?:сімк|двадцятк)\p{L}{1,2})["»“”]?`,
  '(?:七国集团|七國集團|二十国集团|二十國集團|主要7カ国|주요 7개국)',
  String.raw`مجموعة (?:السبع|العشرين)`,
];
const GROUP = new RegExp(`(?<![\\p{L}\\d])(?:${GROUPS.join('|')})`, 'gu');

/** Whether a lower-cased word is a noun for what a body puts out. */
export const isDocumentWord = (word: string): boolean => DOCUMENTS.has(word);

/** Whether a lower-cased word is a verb of putting out or of taking a stand. */
export const isStandVerb = (word: string): boolean => STANDS.has(word);

/** Groups of states called by a number that words name. */
export const findGroups = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(GROUP)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));

/** Head words of bodies in Slavic languages, from other cases to the nominative. */
const NOMINATIVES: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/^(?<stem>министерств|посольств|правительств|агентств|представительств)(?:а|у|ом|е)$/iu, '$1о'],
  [/^(?<stem>міністерств|посольств|представництв)(?:а|у|ом|і)$/iu, '$1о'],
  [/^(?<stem>совет|парламент|уряд|комитет|комітет|секретариат)(?:а|у|ом|е|і)$/iu, '$1'],
  [/^(?<stem>комисси|администраци|організаці|организаци)(?:и|ей|ю|єю|ї)$/iu, '$1я'],
  [/^(?<stem>большая|большой|большую)$/iu, 'Большая'],
  [/^(?<stem>сем[её]рк|двадцатк|восьм[её]рк|сімк)(?:и|е|у|ой|ою|і)$/iu, '$1а'],
  [/^(?<stem>ministerstw)(?:a|u|em|ie)$/iu, '$1o'],
  [/^(?<stem>ministerstv)(?:a|u|em|ě)$/iu, '$1o'],
];

/** The first word of a body's name, and the second of a group's, as they are in the nominative. */
export function nominativeOfBody(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && !/^\p{L}+ $/u.test(name.slice(0, at).replace(/^["«„“]/u, ''))) return word;
    const row = NOMINATIVES.find(([ending]) => ending.test(word));
    if (row === undefined) return word;
    const made = word.replace(...row);
    return word === word.toUpperCase() ? made.toUpperCase() : made;
  });
}
