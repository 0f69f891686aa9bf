import iconv from 'iconv-lite';

/** Texts of an invented world, each of another shape: wire, press conference, page, statement, letter, three scripts. */
export const TEXTS: readonly string[] = [
  `ORLAN, March 4, 2001. /LAGOON WIRE/. The harbour of Orlan stays open to every ship, the minister of trade, Ada Windle, said on Sunday.

"No ship will be turned away," she told reporters on the quay. The ferries sail as they did all winter.
`,
  `Press Conference with the Harbour Minister

12 May 2003

MS. WINDLE: Good morning. I have one thing to say on the lamps, and then your questions.

QUESTION: Will the lamps be lit in fog?

MS. WINDLE: They will be lit at four, in fog and without it.

QUESTION: And who pays for the oil?

MS. WINDLE: The ships that ask for it.
`,
  `Home
News
About us
Contact us
Press Releases
Search
Statement of the Guild of Pilots on the Southern Channel
03 June 2007
Share
Print
The Guild of Pilots has taken note of the plan for the southern channel, and does not share it.

"We were not asked," the guild's master, Jon Oake, said in Orlan. The channel stays closed until the buoys are set.
© Guild of Pilots. All rights reserved.
`,
  `Гавань остаётся открытой

4 марта 2001 года

Гавань Орлана остаётся открытой для всех судов, заявила министр торговли Ада Уиндл. «Ни одно судно не будет отослано», — сказала она журналистам на причале.
`,
  `Déclaration du ministère des ports

Orlan, le 7 juillet 2011

Le ministère rappelle que le détroit n’appartient à personne. « Nous l’avons signé », a déclaré la ministre, Ada Windle.
`,
  `بيان وزارة الموانئ

٤ آذار ٢٠٠١

قالت وزيرة الموانئ إن الميناء سيبقى مفتوحا أمام جميع السفن، وإن المنارات ستضاء عند الرابعة.
`,
  `To all harbour masters

Kittiwick, 9 October 1998

Sirs, the winter lamps are to be lit at four. Those who have none may ask at the custom house, which is open until noon.

Josepha Windle
Harbour Minister of the Skerries
`,
  `港务大臣就南部航道发表声明

2015年3月10日

港务大臣表示，港口将继续向所有船只开放，各方应当通过谈判解决分歧。
`,
];

/** Bytes that somebody may find in a file, by what was done to a sound text. */
const CONTENTS: Readonly<Record<string, (text: string, turn: number) => Uint8Array>> = {
  'as it is': (text) => Buffer.from(text),
  'cut off in the middle of a character': (text, turn) => Buffer.from(text).subarray(0, 41 + 7 * turn),
  'with a NUL': (text, turn) => Buffer.from(put(text, 20 + turn, '\0')),
  'with bytes of no encoding': (text, turn) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([bytes.subarray(0, 30 + turn), Buffer.from([0xff, 0xfe, 0x81]), bytes.subarray(30 + turn)]);
  },
  'in another encoding': (text, turn) =>
    iconv.encode(text, ['utf-16le', 'utf-16be', 'windows-1251', 'gb18030', 'iso-8859-1'][turn % 5]!, { addBOM: true }),
  'filled up with NULs': (text) => Buffer.concat([Buffer.from(text), Buffer.alloc(512)]),
  empty: () => Buffer.alloc(0),
  'nothing but spaces': () => Buffer.from(' \r\n\t \n'),
  'one huge line': (text, turn) => Buffer.from(`${text}\n${'harbour '.repeat(2_000 * (turn + 1))}`),
  'in one line': (text) => Buffer.from(text.replaceAll('\n', ' ')),
  'a line too long to read': (text) => Buffer.from(`${text}${'x'.repeat(1_000_001)}`),
  'with CRLF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'with CR': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'in a wire’s envelope': (text) => Buffer.from(`\u0001\r\nZCZC LAG001\r\n\u0002${text}\u0003\r\nNNNN\u0004`),
  'twice over': (text) => Buffer.from(`${text}\n${text}`),
  'with marks on marks': (text, turn) => Buffer.from(put(text, 25, `z${'\u0301\u0323'.repeat(50 * (turn + 1))}`)),
  'with signs from everywhere': (text) =>
    Buffer.from(put(text, 25, '🏴‍☠️\u202Eabc\u202C𝔥𝔞𝔯𝔟\uFFFF\uFDD0\uD800 <script>alert(1)</script> {x} `y` --- ')),
  'like front matter': (text) => Buffer.from(`---\nid: ../../etc\ntitle: [\n---\n${text}---\n`),
  'like a page': (text) =>
    Buffer.from(`<!doctype html><html><head><title>Harbour</title></head><body><p>${text}</p><script>x</script>`),
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
  noise: (_, turn) =>
    Uint8Array.from({ length: 600 }, (_value, index) => (index * index * 31 + index * (17 + turn)) % 256),
  'titles without end': (text) =>
    Buffer.from(`${'Statement of the Governments of the Isles and of the Lagoon and of '.repeat(40)}\n\n${text}`),
  'turns without words': () => Buffer.from(['MR. OAKE:', 'MS. WINDLE:', 'MR. OAKE:', ''].join('\n\n')),
};

/** Names that somebody may give a file; the rest of its name tells it from the others. */
const NAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}.txt`,
  (name) => `a%41 ${name}.txt`,
  (name) => `100% ${name}%zz`,
  (name) => `${name} with spaces & more + signs; =,@$.txt`,
  (name) => `гавань ${name} 港.txt`,
  (name) => `${name.toUpperCase()}.TXT`,
  (name) => `folder [${name}]/#1?/index.html`,
  (name) => `${'long'.repeat(55)}${name}`,
  (name) => `con.${name}`,
  (name) => `404/${name}.html`,
  (name) => `{${name}}"quoted"*<b>|.md`,
  (name) => `\u200Fmark ${name}\u00A0.txt`,
];

/** A file as it lies in `raw/`. */
export interface Mutant {
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** Every way to spoil a text, on texts and under names that take turns. */
export function mutants(): readonly Mutant[] {
  return Object.entries(CONTENTS).flatMap(([what, spoil], index) =>
    Array.from({ length: 4 }, (_, turn): Mutant => {
      const serial = index * 4 + turn;
      return {
        name: NAMES[serial % NAMES.length]!(`t${String(serial).padStart(3, '0')}`),
        what,
        bytes: spoil(TEXTS[(serial * 3 + index) % TEXTS.length]!, turn),
      };
    }),
  );
}

const put = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at);
