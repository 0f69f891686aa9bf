import { isQuestionLabel } from '../people/question-labels.ts';
import type { Kind } from '../../statement/schema.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Line, Paragraph, PrintedTurn, Sourced } from '../types.ts';

/** Words of titles that name the kind of text, in the order in which they are tried: a press conference may hold remarks, not the other way round. */
const TITLE_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['press-conference', /\b(?:press|news) conference|joint press availability|пресс-конференци|прес-конференц|conférence de presse|pressekonferenz|rueda de prensa|مؤتمر صحفي|记者会|기자회견/iu],
  ['briefing', /\bbriefing\b|брифинг|брифінг|point de presse|إحاطة/iu],
  ['interview', /\binterview|answers? (?:to )?(?:a )?(?:media )?questions?|in conversation with|интервью|ответы? на вопрос|інтерв'ю|інтерв’ю|entretien|entrevista|مقابلة|حوار مع|采访|專訪|인터뷰/iu],
  ['speech', /\bspeech|\baddress\b|\bremarks\b|opening (?:words|statement)|keynote|message to|toast|речь\b|выступлени|обращени|вступительное слово|промов|звернення|discours|allocution|intervention|rede\b|ansprache|discurso|خطاب|كلمة|讲话|致辞|연설|신년사/iu],
  ['article', /\barticle\b|op-ed|opinion piece|статья|стаття|tribune\b|مقال/iu],
  ['statement', /\bstatement|communiqu[eé]|declaration|press release|comment by|note verbale|letter\b|заявлени|комментари|коммюнике|заява|déclaration|communiqué|erklärung|comunicado|بيان|声明|성명/iu],
];

/** How speeches begin. */
const SALUTATION = /^(?:mr\.?|madam|ladies|excellenc|your (?:majest|excellenc|highness)|distinguished|colleagues|dear |mesdames|monsieur|уважаем|дамы|السيد|أيها|尊敬)/iu;

/**
 * What kind of text it is: the profile's own kind, the title's words, the form of its turns, how it begins.
 */
export function findKind(profile: Profile, title: Line | null, turns: readonly PrintedTurn[], paragraphs: readonly Paragraph[]): Sourced<Kind> {
  const first = paragraphs[0]!;
  if (profile.kind) return kind(profile.kind, 'kind/shape', first.lines[0], null, `It is ${profile.says}.`, 'certain');
  for (const [value, pattern] of TITLE_WORDS) {
    const match = title && pattern.exec(title.text);
    if (match) return kind(value, 'kind/title', title.number, match[0], 'The title says so.', 'probable');
  }
  if (turns.some((turn) => isQuestionLabel(turn.label))) return kind('interview', 'kind/turns', turns[0]!.line, turns[0]!.label, 'Questions and answers take turns.', 'probable');
  if (SALUTATION.test(first.text)) return kind('speech', 'kind/salutation', first.lines[0], first.text.split(/[,.!]/u)[0]!, 'It begins by addressing an audience.', 'probable');
  return kind('statement', 'kind/none', first.lines[0], null, 'Nothing names its kind; it is neither a report nor in turns.', 'possible');
}

const kind = (value: Kind, rule: string, line: number, quote: string | null, says: string, tier: 'certain' | 'probable' | 'possible'): Sourced<Kind> => {
  const basis = rule === 'kind/title' ? 'stated' : 'inferred';
  return { value, basis, tier, evidence: [{ field: 'kind', basis, tier, rule, line, quote, says }] };
};
