import type { Kind } from '../../statement/schema.ts';
import { kindWords } from './kind-words.ts';

/** Words of titles that name the kind of text, in the order in which they are tried: a press conference may hold remarks, not the other way round. */
export const TITLE_WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'memorandum',
    /\bmemorandum (?:of (?:a )?(?:conversation|conference|discussion|telephone conversation)|for the record)\b|^memcon\b|запись беседы|aufzeichnung (?:über ein|eines) gespräch/iu,
  ],
  [
    'hearing',
    /\b(?:committee|confirmation|public|oversight|senate|house|congressional) hearing\b|^hearing\b|^testimony (?:of|before)\b|слушани[яй] в|^audition de\b|^anhörung\b|^audiencia pública\b|公聽會|听证会|청문회/iu,
  ],
  [
    'debate',
    /\bparliamentary debates?\b|\bhansard\b|\bplenary (?:sitting|debate)\b|^oral questions\b|plenarprotokoll|стенограмма (?:пленарного )?заседания|стенограма (?:пленарного )?засідання|sprawozdanie stenograficzne|diario de sesiones|会议记录|會議過程正式紀錄|会議録|회의록/iu,
  ],
  ['statement', /^(?:joint )?read-?out\b|^fact sheet\b/iu],
  [
    'press-conference',
    /\b(?:press|news) conference|joint press availability|пресс-конференци|прес-конференц|conférence de presse|pressekonferenz|rueda de prensa|مؤتمر صحفي|记者会|기자회견/iu,
  ],
  [
    'briefing',
    /(?<!\b(?:after|before|during|following) (?:an? |the )?(?:\p{L}+ )?)\bbriefing\b|\bgaggle\b|\b(?:press|background|media) call\b|брифинг|брифінг|point de presse|إحاطة/iu,
  ],
  [
    'interview',
    /\binterview(?:s|ed)?\b|(?:answers?|answered|replies|replied|responds?|responded) (?:to )?(?:an? )?(?:\p{L}+['’]?s? )?questions?|in conversation with|\bq ?& ?a\b|интервью|ответы? на вопрос|ответил\p{L}* на вопрос|інтерв'ю|інтерв’ю|entretien|entrevista|مقابلة|حوار مع|采访|專訪|인터뷰/iu,
  ],
  [
    'speech',
    /\bspeech|\baddress\b|\bremarks\b|opening (?:words|statement)|keynote|message to|toast|речь\b|выступлени|обращени|вступительное слово|промов|звернення|discours|allocution|intervention|rede\b|ansprache|discurso|خطاب|كلمة|讲话|致辞|연설|신년사/iu,
  ],
  ['article', /\barticle\b|op-ed|opinion piece|статья|стаття|tribune\b|مقال/iu],
  [
    'statement',
    /\bstatement|communiqu[eé]|declaration|press release|\bread-?out\b|fact sheet|media note|notice to the press|resolution\b|comment by|note verbale|letter\b|заявлени|комментари|коммюнике|заява|déclaration|communiqué|erklärung|comunicado|بيان|声明|성명/iu,
  ],
];

/** Words of titles that name a kind: those that are tried in every language, then those of the text's own, kind by kind. */
export const titleWords = (lang: string): readonly (readonly [Kind, RegExp])[] => {
  const own = kindWords(lang);
  return TITLE_WORDS.flatMap(([kind, pattern]) => [
    [kind, pattern] as const,
    ...own.filter(([other]) => other === kind),
  ]);
};
