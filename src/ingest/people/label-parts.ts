import { openingOf } from '../turns/label-form.ts';
import { PARTICLES } from './name-words.ts';
import { TITLES_HERE } from './printed-labels.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isCourtesy, isOrdinary, isRole } from './titles.ts';
import { findWords } from './words.ts';

/** What a label says of who speaks. */
export interface LabelParts {
  /** The name as printed, without offices and forms of address; null where the label has none. */
  readonly name: string | null;
  /** The office as printed, without its article; null where the label has none. */
  readonly office: string | null;
  /** Where the office stands after a comma or in brackets, or the name does: then the rest is nothing but the other. */
  readonly parted: boolean;
}

const STAGE = /\s*[([（][^()[\]（）]*[)\]）]/gu;
const IN_BRACKETS = /[([（](?<inside>[^()[\]（）]{3,80})[)\]）]/u;
const ARTICLE = /^(?:the|der|die|el|la|le|o|a|il|de)\s+/iu;
/** After an office they say of what: what follows is no name by itself. */
const OF =
  /^(?:of|for|to|in|on|and|at|de|del|da|do|dos|das|di|des|du|für|für|der|im|in|e|y|et|i|и|по|zu|van|des|d'|en|para|pour|spraw)$/iu;
/** Words of labels that name nobody. */
const NOBODY =
  /^(?:all|several|members?|delegates?|hon|honourable|crowd|guests?|students?|child|children|man|woman|male|female|studio|voices?|officials?|aides?|speakers?|source|army|police|video|audio|music|note|text|date|place|clerk|announcer|narrator|public|unknown|unidentified|participants?|audience|board|staff|team|pro|tempore|senior|administration|department|government|spokes\p{L}*|officer|whole|house|committee|present|zijn|abgeordnete\p{L}*|miembros|posłowie)$/iu;

/**
 * The parts of a label: `Vizepräsidentin Dr. Ada Loeb`, `CARL DENNE, MINISTER OF HARBOURS`, `PRESIDENTA DE TARN, ILSABET MORAVEC`, `THE MINISTER
 * FOR HARBOURS (Mr. Veska)`, `*Mr C D KEEL`.
 */
export function labelParts(label: string): LabelParts {
  const printed = label.replace(/^\*/u, '').trim();
  const bare = printed.replace(STAGE, '').replace(/\.$/u, '').trim();
  const inside = IN_BRACKETS.exec(printed)?.groups?.['inside'];
  const [left, ...others] = bare.split(/\s*,\s*/u) as [string, ...string[]];
  const right = others.join(', ');
  if (right !== '') {
    const first = cut(left);
    if (first.name !== null && first.office === null) return { name: first.name, office: right, parted: true };
    if (first.office !== null && first.name === null) {
      const second = cut(right);
      if (second.name !== null && second.office === null) return { name: second.name, office: left, parted: true };
    }
    return { ...first, parted: first.name !== null };
  }
  const own = cut(bare);
  if (own.name === null && own.office !== null && inside !== undefined) {
    const person = cut(inside);
    if (person.name !== null) return { name: person.name, office: own.office, parted: true };
  }
  return { ...own, parted: false };
}

/** `馬逢國議員`: what members of an assembly have behind the name. */
const MEMBER_SIGNS = /^(?<name>[\p{sc=Han}\p{sc=Hang}]{2,4})(?:議員|议员|委員|委员|君|의원|위원)$/u;

/** `陳委員根德`: the family name, the office, the given name, as assemblies write it. */
const OFFICE_INSIDE =
  /^(?<family>\p{sc=Han}|歐陽|司馬|諸葛|范姜|上官)(?<office>委員|委员|議員|议员|[副]?(?:院長|部長|次長|署長|局長|總裁|主席|處長|司長|主任|市長|縣長|秘書長|召集人|政委))(?<given>\p{sc=Han}{1,2})$/u;

/** Offices and forms of address first, then the name. */
function cut(text: string): Pick<LabelParts, 'name' | 'office'> {
  const member = MEMBER_SIGNS.exec(text)?.groups?.['name'];
  if (member !== undefined) return { name: member, office: null };
  const inside = OFFICE_INSIDE.exec(text)?.groups;
  if (inside !== undefined) return { name: `${inside['family']}${inside['given']}`, office: inside['office']! };
  if (openingOf(text)?.kind === 'asks' || /\d$/u.test(text)) return { name: null, office: null };
  if (/^the\s/iu.test(text) && endsInRole(text)) return { name: null, office: text.replace(ARTICLE, '') };
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let at = 0;
  let office = false;
  for (;;) {
    const opening = at < words.length ? openingOf(words.slice(at).join(' ')) : null;
    const word = words[at];
    if (opening !== null && opening.kind !== 'asks' && opening.kind !== 'answers') {
      const article = at === 0 && ARTICLE.test(text) && !/^(?:o|a|el|la)$/iu.test(word!) ? 1 : 0;
      const taken = Math.min(opening.words + article, words.length - at);
      // "Mr. KING": what is left when nothing else stands is the name.
      if (at + taken >= words.length && at > 0 && opening.kind === 'office' && !office && isCapital(word!)) break;
      office ||= opening.kind === 'office';
      at += taken;
    } else if (word !== undefined && isTitleWord(word)) {
      office ||= findWords(word).some((one) => isRole(one) && !isCourtesy(one));
      at++;
    } else break;
  }
  const rest = words.slice(at);
  const title = words.slice(0, at).join(' ').replace(ARTICLE, '');
  if (rest.length === 0) return { name: null, office: office ? title : null };
  if (office && OF.test(rest[0]!)) return { name: null, office: `${title} ${rest.join(' ')}` };
  // `Mr. KEEL of Tarn`: of where a member is.
  const of = at > 0 ? rest.findIndex((word, place) => place > 0 && word === 'of') : -1;
  const name = (of === -1 ? rest : rest.slice(0, of)).join(' ');
  return { name: isNameLike(name.split(' '), at > 0) ? name : null, office: office ? title : null };
}

const endsInRole = (text: string) =>
  findWords(text)
    .slice(-1)
    .some((word) => isRole(word));
const isCapital = (word: string) => /^\p{Lu}/u.test(word);

const isTitleWord = (word: string) => {
  const words = findWords(word);
  return (
    words.length > 0 &&
    words.every((one) => isCourtesy(one) || isRole(one) || TITLES_HERE.test(one.text)) &&
    !/^\p{Lu}\.?$/u.test(word)
  );
};

/** Words that join others into anything but a name. */
const SMALL = /^(?:of|the|and|in|on|at|for|to|with|by|from|or|under|before|after)$/iu;

function isNameLike(words: readonly string[], titled: boolean): boolean {
  if (words.length > 6 || words.some((word) => /[\d_/&]/u.test(word) || SMALL.test(word))) return false;
  const name = words.join(' ');
  if (/^(?:the|THE|o|a)$/u.test(words[0]!)) return false;
  if (isQuestionLabel(name) || words.some((word) => NOBODY.test(word.replace(/\.$/u, '')))) return false;
  return words.every((word) => {
    const [first, ...more] = findWords(word);
    if (first === undefined) return false;
    if (PARTICLES.has(first.key)) return true;
    return first.capital && (titled || words.length > 1 || more.length > 0 || !isOrdinary(first));
  });
}
