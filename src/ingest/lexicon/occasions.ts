/** Words for occasions on which words are spoken or put out, and for what is put out there, by their beginnings. */

const ENGLISH =
  'statement remark speech address lecture sermon homily toast transcript testimon interview briefing debate hearing meeting summit ' +
  'conference session deliver broadcast communiqu letter message declaration intervention';
const WESTERN =
  'déclaration discours allocution entretien conférence réunion audition débat séance communiqué point lettre prononc ' +
  'erklärung rede ansprache interview pressekonferenz sitzung debatte treffen gespräch vortrag mitteilung grußwort ' +
  'declaraci discurso palabras entrevista rueda conferencia reunión sesión comparecencia mensaje intervenci comunicado ' +
  'declaraç discurso entrevista coletiva conferência reunião sessão pronunciamento audiência ' +
  'dichiarazion discorso intervista conferenza riunione seduta audizione intervento ' +
  'verklaring toespraak persconferentie vergadering uttalande tal anförande pressträff möte tale erklæring møde pressemøde tale møte ' +
  'puhe lausunto haastattelu';
const EASTERN =
  'oświadczeni przemówieni wystąpieni wywiad konferencj posiedzeni projev prohlášení rozhovor zasedání prejav vyhláseni ' +
  'declarați discurs interviu ședinț beszéd nyilatkozat ülés açıklama konuşma basın toplantı ' +
  'заявлени выступлени речь интервью брифинг встреч заседани переговор послани обращени беседа ' +
  'заява виступ промова інтервʼю зустріч засідання брифінг звернення ομιλία δήλωση συνέντευξη';

const BEGINNINGS: readonly string[] = [...new Set([ENGLISH, WESTERN, EASTERN].join(' ').split(' '))];
const OCCASION = new RegExp(`(?<!\\p{L})(?:${BEGINNINGS.join('|')})\\p{L}{0,5}(?!\\p{L})`, 'iu');
/** Scripts that part no words. */
const UNPARTED =
  /讲话|講話|演讲|演說|谈话|談話|声明|聲明|记者会|記者會|会见|會見|会議|会談|演説|記者会見|연설|회견|성명|خطاب|كلمة|بيان|مؤتمر|सम्मेलन|भाषण/u;

/** Whether words name an occasion on which something was said or put out. */
export const namesAnOccasion = (text: string): boolean => OCCASION.test(text) || UNPARTED.test(text);
