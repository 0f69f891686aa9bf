/** A name beside a title in Chinese or Korean, where nothing but the letters shows where it ends. Offsets are UTF-16. */
export interface CjkName {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Surnames of Chinese and Korean people, as their first characters. */
const HAN_SURNAME =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习習耿洪';
const HAN_TITLE = String.raw`(?:国务院总理|國務院總理|国家主席|國家主席|外交部长|外交部長|外交部发言人|外交部發言人|国务委员|国务卿|國務卿|总书记|總書記|委员长|委員長|秘书长|秘書長|副总理|副總理|副外长|首席代表|常驻代表|发言人|發言人|主席|总统|總統|总理|總理|首相|外长|外長|部长|部長|大使|议长|議長)`;
const AFTER_HAN = String.raw`(?=[，。、：:（(「“]|周|週|星期|今天|昨|当|當|在|于|於|说|說|表示|指出|强调|強調|宣布|宣佈|称|稱|回应|回應|答|会见|會見|同|和|与|與|将|將|率|主持|发表|發表|就|向|对|對|出席|访|訪|曾|也|应|應|$)`;
const HAN = [
  new RegExp(String.raw`(?<title>${HAN_TITLE})(?<name>[${HAN_SURNAME}]\p{Script=Han}{1,2}?)${AFTER_HAN}`, 'gu'),
  new RegExp(
    String.raw`(?<=^|[^\p{Script=Han}])(?<name>[${HAN_SURNAME}]\p{Script=Han}{1,2})(?<title>${HAN_TITLE})`,
    'gu',
  ),
];

const HANGUL_SURNAME =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const HANGUL_TITLE =
  '(?:국무위원장|위원장|대통령|총리|외교부장관|외교부장|외무상|장관|대변인|대사|총서기|총비서|국가주석|주석|수상|의장|사무총장|부부장|제1부부장|차관)';
/** "김아무 위원장은": a surname and two syllables, a title of one or two words, a particle. */
const HANGUL = new RegExp(
  String.raw`(?<![\p{Script=Hangul}])(?<name>[${HANGUL_SURNAME}](?!국|원|정부)\p{Script=Hangul}{2})\s(?<title>(?:\p{Script=Hangul}{2,6}\s){0,2}?${HANGUL_TITLE})(?=(?:은|는|이|가|께서|께서는|의|과|와|을|를|에게|도)?(?!\p{Script=Hangul}))`,
  'gu',
);

/** Names of people that a title points out in scripts without spaces or capitals. */
export function findCjkNames(text: string): CjkName[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return [];
  const found: CjkName[] = [];
  for (const pattern of [...HAN, HANGUL]) {
    for (const match of text.matchAll(pattern)) {
      const { name, title } = match.groups as { name: string; title: string };
      const start = match.index + match[0].indexOf(name, match[0].startsWith(title) ? title.length : 0);
      if (NO_NAME.test(name) || found.some((other) => other.start < start + name.length && start < other.end)) continue;
      found.push({ start, end: start + name.length, title });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Bodies, states and adverbs of the same form. */
const NO_NAME =
  /(?:부|국|당|원|회|청|처|성|실|측|군|국가|한국인|방부|교부)$|^(?:한국|미국|조선|이란|전직|현직|신임|공동|정부|고위|이번|주한|주미|주중|유엔)|[国國部党黨会會省市州]$/u;
