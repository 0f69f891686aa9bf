import { ofWord, wordAt } from '../lexicon.ts';
import { kindAt, LETTER, MARK, NUMBER, widthOf } from '../signs.ts';
import { type BodyKind, bodyKindOf, BODY_SIGNS } from './bodies.ts';

/** A body that a text names: a ministry, a parliament, a group of leaders. Offsets are UTF-16 into the text. */
export interface NamedBody {
  readonly start: number;
  readonly end: number;
  readonly kind: BodyKind;
}

/** Small words inside a body's name, before further words of it. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'of the for and on to at de la le les des du d l del della delle dei degli dell di da do dos das e y et en el los las i ' +
    'der die das den dem und für von des zu zur van voor en het och för om til og pro a o w na ds ve и по'
  ).split(' '),
);

/** Capitalised words that stand before a body's name and are none of it. */
const BEFORE: ReadonlySet<string> = new Set(
  (
    'the a an this that our by in on from to at and or but as with joint statement statements declaration communique communiqué remarks press release news release readout transcript interview speech address comment commentary message note appeal briefing ' +
    'la le les l el los las der die das den des dem del de du il lo i gli o os as un une ein eine ' +
    'déclaration communiqué discours allocution message comunicado declaración mensaje discurso nota declaração pronunciamento comunicato dichiarazione erklärung pressemitteilung rede ansprache verklaring uttalande pressmeddelande udtalelse ' +
    'oświadczenie komunikat prohlášení vyhlásenie заявление комментарий сообщение выступление заява коментар повідомлення açıklaması bildirisi ' +
    'بيان تصريح بیانیه تصريحات خطاب كلمة sözcüsü bakanı başkanı spokesperson spokesman spokeswoman minister president secretary chairman ambassador mr mrs ms he she it we when after before while'
  ).split(' '),
);

/** Small words that bodies are made up of: `Conseil des ministres`. */
const SMALL_MEMBERS: ReadonlySet<string> = new Set(
  'ministres ministros ministri ministrów ministers affaires étrangères exteriores estado república relaciones'.split(
    ' ',
  ),
);

/** Abbreviations of bodies that are other words in small letters. */
const ORDINARY: ReadonlySet<string> = new Set(['who', 'un', 'eu', 'ue', 'uno', 'nato', 'rat', 'ес']);

const MOST_LEFT = 5;
const MOST_RIGHT = 9;
/** In these letters adjectives and genitives inside a body's name begin small. */
const SMALL_INSIDE = /\p{Script=Cyrillic}|[ąćęłńśźżěščřžýůťďňăâîșțşğıő]/u;

const isCapital = (word: string) => isCapitalForm(wordAt(word, 0, word.length));
const isCapitalForm = ofWord(({ word }) => /^[\p{Lu}\p{Lt}\p{N}]|^\p{Lo}/u.test(word));

interface Stretch {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const INSIDE = LETTER | MARK | NUMBER;

/** The words of a text, those that a hyphen, an apostrophe or a full stop joins as one. */
function joinedWords(text: string): readonly Stretch[] {
  const isInside = (at: number) => at < text.length && (kindAt(text, at) & INSIDE) !== 0;
  const words: Stretch[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    while (isInside(at) || (at > start && JOINTS.includes(text[at]!) && isInside(at + 1)))
      at += widthOf(kindAt(text, at));
    if (at === start) at += widthOf(kindAt(text, at));
    else words.push({ word: wordAt(text, start, at).word, start, end: at });
  }
  return words;
}

const JOINTS = "-'’.";

/** Bodies that words name by a head word with the capitalised words around it: `Foreign Ministry of Norland`, `Norlandic Council for Fish and Ice`. */
export function findBodies(text: string): readonly NamedBody[] {
  const signs = bodiesInSigns(text);
  if (signs.length > 0) return signs;
  const words = joinedWords(text);
  const found: NamedBody[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const { word } = words[at]!;
    const kind = bodyKindOf(word);
    const capital = isCapital(word);
    if (kind === null || at < from || (!capital && ORDINARY.has(word))) continue;
    let left = at;
    while (left > from && at - left < MOST_LEFT && joins(text, words[left - 1]!.end, words[left]!.start)) {
      const before = words[left - 1]!.word;
      if (!isCapital(before) || BEFORE.has(before.toLowerCase())) break;
      left--;
    }
    let right = at;
    let last = at;
    while (
      right + 1 < words.length &&
      right - at < MOST_RIGHT &&
      joins(text, words[right]!.end, words[right + 1]!.start)
    ) {
      const next = words[right + 1]!.word;
      const small = next.toLowerCase();
      const inside = isCapital(next) || SMALL_MEMBERS.has(small);
      if (BEFORE.has(small) && !BETWEEN.has(small)) break;
      const between =
        BETWEEN.has(small) ||
        (capital &&
          SMALL_INSIDE.test(text.slice(words[at]!.start, words[right + 1]!.end)) &&
          right - at < 4 &&
          next.length > 2);
      if (!inside && !between) break;
      right++;
      if (inside) last = right;
    }
    if (!capital && left === at && last === at) continue;
    found.push({ start: words[left]!.start, end: words[last]!.end, kind });
    from = last + 1;
  }
  return found;
}

/** Nothing but spaces, a hyphen or a comma before a further capital stands between two words of a name. */
const joins = (text: string, end: number, start: number) => /^(?:[\s’']+|\s?[-–&/]\s?)$/u.test(text.slice(end, start));

const SIGNS = Object.entries(BODY_SIGNS).flatMap(([kind, endings]) =>
  endings.map((ending) => ({ kind: kind as BodyKind, ending })),
);
const IN_SIGNS = new RegExp(
  `[\\p{Script=Han}]{0,8}?(?:${SIGNS.map(({ ending }) => ending)
    .filter((ending) => ending.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);

function bodiesInSigns(text: string): readonly NamedBody[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return [];
  return [...text.matchAll(IN_SIGNS)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    kind: SIGNS.find(({ ending }) => name.endsWith(ending))!.kind,
  }));
}
