type Class = 'unseen' | 'space' | 'other' | 'mark' | 'single' | 'letter';

/** The first rule that fits decides. */
const RULES: readonly (readonly [Class, RegExp])[] = [
  ['unseen', /\u{ad}|\u{34f}|\u{61c}|\u{180e}|\u{feff}|\p{Variation_Selector}/v],
  ['unseen', /[\u{200c}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}]/v],
  ['space', /[\p{White_Space}\u{200b}]/v],
  ['other', /\u{2bc}/v],
  ['mark', /\p{M}/v],
  [
    'single',
    /[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]]/v,
  ],
  ['letter', /[\p{L}\p{N}]/v],
];

const known = new Map<string, Class>();

function classOf(sign: string): Class {
  const its = known.get(sign) ?? RULES.find(([, rule]) => rule.test(sign))?.[0] ?? 'other';
  known.set(sign, its);
  return its;
}

const without = (text: string) => [...text].filter((sign) => classOf(sign) !== 'unseen').join('');

const foldWord = (word: string) => without(word).normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');

const foldBetween = (text: string) =>
  without(text)
    .replaceAll(/[\p{White_Space}\u{200b}]+/gv, ' ')
    .normalize('NFC')
    .replaceAll(/[\u{201c}-\u{201f}\u{ab}\u{bb}\u{2033}\u{301d}\u{301e}\u{ff02}]/gv, '"')
    .replaceAll(/[\u{2018}-\u{201b}\u{2039}\u{203a}\u{2032}\u{60}\u{b4}\u{2bc}\u{ff07}]/gv, "'")
    .replaceAll(/[\p{Pd}\u{2212}]/gv, '-')
    .toWellFormed();

/** The tokens of a text, in its order, as the page of the format says under “Tokens”. */
export function tokensOf(text: string): readonly string[] {
  const signs = Array.from(text, (sign) => ({ sign, is: classOf(sign) }));
  const said = (from: number, to: number) =>
    signs
      .slice(from, to)
      .map(({ sign }) => sign)
      .join('');
  const tokens: string[] = [];
  let end = -1;
  for (let at = 0; at < signs.length;) {
    const first = signs[at]!.is;
    if (first !== 'letter' && first !== 'single' && first !== 'mark') {
      at++;
      continue;
    }
    const goesOn = first === 'single' ? ['mark', 'unseen'] : ['letter', 'mark', 'unseen'];
    let behind = at + 1;
    for (let next = behind; next < signs.length && goesOn.includes(signs[next]!.is); next++)
      if (signs[next]!.is !== 'unseen') behind = next + 1;
    const between = end === -1 ? '' : foldBetween(said(end, at));
    if (between !== '' && between !== ' ') tokens.push(between);
    tokens.push(foldWord(said(at, behind)));
    at = behind;
    end = behind;
  }
  return tokens;
}
