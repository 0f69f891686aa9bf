import { LANGUAGES } from '../lexicon/languages/index.ts';
import surnames from '../lexicon/names/unspaced-surnames.json' with { type: 'json' };
import places from '../lexicon/names/unspaced-places.json' with { type: 'json' };
import { formsOf, SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { FoundName } from './found-name.ts';

/**
 * Names of people in Chinese and Japanese, where neither spaces nor capitals show them: a family name with one or two
 * signs behind it, or signs that foreign names are written in, beside a role, a word of courtesy or a verb of speech.
 */

const split = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));
const HAN_ONLY = /^\p{Script=Han}+$/u;
const SURNAMES: ReadonlySet<string> = new Set(
  [
    ...split(surnames),
    ...split([
      '习 習 汪 耿 洪 赵 趙 华 華 秦 陆 陸 姜 毛 林 赖 賴 蔡 贺 賀 杨 楊 邓 鄧 马 馬 刘 劉 张 張 吴 吳 陈 陳 黄 黃',
      '唐 黎 庄 莊 连 連 苏 蘇 游 卓 尹 文 朴 李 金 崔 郑 鄭 安 韩 韓 赫 欧阳 歐陽 司马 诸葛 上官 夏侯 东方 尉迟 羅 胡 安倍 岸田 石破 麻生 鸠山 鳩山 高市 上川 岩屋 茂木',
    ]),
  ].filter((name) => HAN_ONLY.test(name)),
);
/** Signs that Chinese writes foreign names in. */
const TRANSLITERATION: ReadonlySet<string> = new Set(
  ('阿埃艾爱愛安昂奥奧澳巴芭白拜班邦保鲍鮑贝貝本比彼毕畢宾賓波伯博布查茨次达達戴丹当當德登邓鄧迪蒂丁东東杜顿頓多恩尔爾' +
    '法凡范菲费費芬丰夫弗福佛富盖蓋甘冈岡高戈哥格葛根贡古瓜圭哈海汉漢豪赫黑亨洪胡华華怀惠霍基吉加贾賈杰金京卡凯凱坎康考柯科可克肯库庫' +
    '夸奎昆拉莱萊兰蘭朗劳勞勒雷蕾里莉李利连連廉列林琳龙隆卢盧鲁魯路露伦倫罗羅洛吕马馬玛瑪迈邁麦麥曼芒毛梅蒙门門孟米密明莫默姆木穆' +
    '那纳納娜奈南内妮尼涅宁寧纽努诺諾欧歐帕潘庞佩彭皮匹平珀普奇齐齊恰乔喬切钦琴丘让讓热热日荣茹瑞若萨薩塞赛森沙莎山尚绍舍什圣施史士世' +
    '舒斯司思松苏蘇索塔泰坦汤唐陶特藤提廷通图圖吐托脱瓦万万旺威韦韋维維魏温文翁沃乌烏武西希锡霞夏先肖谢辛兴欣休许雪雅亚亞延扬杨耶叶' +
    '伊以易因英尤于约約泽澤扎詹张哲珍芝治朱茱兹茲佐特雷拜登普京朗索鲍威') as unknown as Iterable<string>,
);
const KATAKANA = /[\p{Script=Katakana}ー・＝]/u;
const HAN = /\p{Script=Han}/u;
/** What may follow a name that a role stands before. */
const AFTER =
  '，。、；：！？:,（()）「」“”『』《》 \u3000在于於说說表指强強宣称稱回答会會同和与與将將率主发發就向对對出访訪曾也应應是的今昨当當日周週星等及并並还還则則又已要从從致以为為到来來受被重透警批呼补補介讲講提谈談作接出参參进進抵前于には氏はがのとをもへで' +
  '认認坦写寫声聲明见見时時去后後因由再更不没沒';
const AFTER_SIGNS: ReadonlySet<string> = new Set(AFTER);
const LONGEST_WORD = 6;
/** What may stand between a name and its verb: "also", "then", "again". */
const ADVERBS: ReadonlySet<string> = new Set('也还還又则則亦并並再');
/** Papers and agencies in the marks of titles: 《港口日报》. */
const PAPER = /《(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:报|報|社|周刊|週刊|新聞|新闻))》/gu;
const MOST_FOREIGN = 6;
/** Signs that end no name: "在" leads to a place. */
const NEVER_LAST: ReadonlySet<string> = new Set([...ADVERBS, '在', '说', '說', '对', '對']);

const CHINESE = LANGUAGES['zh']!;
const JAPANESE = LANGUAGES['ja']!;
const ROLES: ReadonlySet<string> = new Set(split([...CHINESE.roles, ...JAPANESE.roles]));
const COURTESY: ReadonlySet<string> = new Set(split([...CHINESE.courtesy, ...JAPANESE.courtesy]));
const VERBS: ReadonlySet<string> = new Set(SPEECH_VERBS['zh']!.strong.flatMap(formsOf));
const PLACES: ReadonlySet<string> = new Set(split(places));
/** Words that begin with the sign of a family name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...PLACES,
  ...split([
    '高级 高級 文件 马上 方面 金融 黄金 安全 安理会 党中央 国家 王国 石油 江苏 常驻 常務 常务 和平 时任 前任 成为 任何 解放 严重',
    '周一 周二 周三 周四 周五 周六 周日 周末 週一 週二 週三 週四 週五 週六 週日 週末',
  ]),
]);

/** The names of a Chinese or Japanese text, in order, without overlaps. */
export function findUnspacedNames(text: string): readonly FoundName[] {
  if (!HAN.test(text) && !KATAKANA.test(text)) return [];
  const found: FoundName[] = [...text.matchAll(PAPER)].map(({ index, groups }): FoundName => {
    const start = index + 1;
    return { start, end: start + groups!['name']!.length, kind: 'body', title: null, full: true };
  });
  const add = (start: number, end: number, title: string | null) => {
    const name = text.slice(start, end);
    if (end - start < 2 || NO_NAMES.has(name) || ROLES.has(name)) return;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, kind: 'person', title, full: HAN_ONLY.test(name) || /[·・＝]/u.test(name) });
  };
  for (let at = 0; at < text.length; at++) {
    const role = longestAt(text, at, ROLES);
    if (role > 0) {
      const title = text.slice(at, at + role);
      const before = nameBefore(text, at);
      if (before < at) add(before, at, title);
      const behind = longestAt(text, at + role, ROLES) > 0 ? at : nameAfter(text, at + role);
      if (behind > at + role) add(at + role, behind, title);
      at += role - 1;
      continue;
    }
    const courtesy = longestAt(text, at, COURTESY);
    if (courtesy > 0) {
      const before = nameBefore(text, at);
      if (before < at) add(before, at, null);
    }
    const clause = at === 0 || '，。；：“”「」！？ \u3000\n'.includes(text[at - 1]!);
    if (clause) {
      for (const end of [...surnameEnds(text, at).toReversed(), ...foreignEnd(text, at)]) {
        const next = text[end];
        const verb = ADVERBS.has(next ?? '') ? end + 1 : end;
        if (longestAt(text, verb, VERBS) === 0 && !(at === 0 && (next === '：' || next === ':'))) continue;
        add(at, end, null);
        break;
      }
    }
  }
  return again(text, found).toSorted((a, b) => a.start - b.start);
}

/** The length of the longest word of a set that stands at a place; 0: none. */
function longestAt(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--)
    if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Where names end that begin with the family name at a place, the shorter first. */
function surnameEnds(text: string, at: number): readonly number[] {
  const length = SURNAMES.has(text.slice(at, at + 2)) && HAN_ONLY.test(text.slice(at, at + 2)) ? 2 : 1;
  if (length === 1 && !SURNAMES.has(text[at]!)) return [];
  return [1, 2]
    .map((given) => at + length + given)
    .filter((end) => end <= text.length && HAN_ONLY.test(text.slice(at, end)) && !NEVER_LAST.has(text[end - 1]!));
}

/** Where signs end that foreign names are written in. */
function foreignEnd(text: string, at: number): readonly number[] {
  let end = at;
  while (end < text.length && TRANSLITERATION.has(text[end]!)) end++;
  return end - at > 1 && end - at <= MOST_FOREIGN ? [end] : [];
}

/** Where the name ends that follows a role; the place itself where none does. */
function nameAfter(text: string, at: number): number {
  let foreign = at;
  while (
    foreign < text.length &&
    (TRANSLITERATION.has(text[foreign]!) || (foreign > at && '·•・'.includes(text[foreign]!)))
  )
    foreign++;
  const ends = surnameEnds(text, at).filter((end) => end === text.length || AFTER_SIGNS.has(text[end]!));
  if (foreign - at > 3 || text.slice(at, foreign).includes('·')) return foreign;
  if (ends.length > 0) return ends.at(-1)!;
  return foreign - at >= 2 && (foreign === text.length || AFTER_SIGNS.has(text[foreign]!)) ? foreign : at;
}

/** Where the name begins that stands before a role; the place itself where none does. */
function nameBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && KATAKANA.test(text[start - 1]!)) start--;
  if (start < at) return at - start > 1 ? start : at;
  while (start > 0 && at - start < 12 && (TRANSLITERATION.has(text[start - 1]!) || text[start - 1] === '·')) start--;
  if (text.slice(start, at).includes('·')) return start;
  for (const length of [4, 3, 2]) {
    const from = at - length;
    if (from < 0 || (from > 0 && HAN.test(text[from - 1]!) && longestBefore(text, from) === 0)) continue;
    const name = text.slice(from, at);
    if (HAN_ONLY.test(name) && (SURNAMES.has(name.slice(0, 1)) || SURNAMES.has(name.slice(0, 2)))) return from;
  }
  return at;
}

/** The length of the role or state that ends at a place; 0: none. */
function longestBefore(text: string, at: number): number {
  for (let length = Math.min(LONGEST_WORD, at); length > 0; length--) {
    const word = text.slice(at - length, at);
    if (ROLES.has(word) || PLACES.has(word)) return length;
  }
  return 0;
}

/** Other places of the names that were found. */
function again(text: string, found: readonly FoundName[]): readonly FoundName[] {
  const all = [...found];
  const people = found.filter(({ kind }) => kind === 'person');
  for (const name of new Set(people.map(({ start, end }) => text.slice(start, end)))) {
    if (name.length < 2) continue;
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (all.some((other) => other.start < end && start < other.end)) continue;
      all.push({ start, end, kind: 'person', title: null, full: true });
    }
  }
  return all;
}
