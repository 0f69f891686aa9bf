import type { Line } from '../types.ts';
import type { LabelCandidate } from './label-candidates.ts';
import { openingOf } from './label-form.ts';
import { foldLabel } from './label-words.ts';

/** Words before a colon that introduce a remark or a fact of the page: nobody speaks under them. */
const REMARKS: ReadonlySet<string> = new Set([
  'note', 'notes', 'source', 'sources', 'update', 'correction', 'example', 'remark', 'photo', 'photos', 'video', 'related',
  'background', 'subject', 'subjects', 'date', 'time', 'place', 'venue', 'location', 'title', 'tags', 'tag', 'topic', 'topics',
  'category', 'categories', 'author', 'by', 'from', 'to', 'cc', 're', 'ref', 'contact', 'contacts', 'email', 'e-mail', 'phone',
  'tel', 'fax', 'address', 'published', 'updated', 'posted', 'release date', 'release type', 'for immediate release', 'image',
  'credit', 'caption', 'read more', 'read also', 'see also', 'listen', 'watch', 'share', 'follow us', 'inquiries', 'url', 'link',
  'language', 'languages', 'views', 'id', 'no', 'number', 'type', 'status', 'filed under', 'present', 'participants', 'agenda',
  'summary', 'keywords', 'description', 'layout', 'permalink', 'copyright', 'advertisement', 'important', 'warning', 'breaking',
  'примечание', 'справка', 'источник', 'фото', 'видео', 'дата', 'место', 'тема', 'теги', 'автор', 'опубликовано', 'контакты',
  'remarque', 'photo', 'vidéo', 'objet', 'date', 'lieu', 'thème', 'auteur', 'publié',
  'hinweis', 'quelle', 'foto', 'bild', 'datum', 'ort', 'thema', 'autor', 'betreff', 'stand',
  'nota', 'fuente', 'fecha', 'lugar', 'tema', 'asunto', 'fonte', 'data', 'luogo', 'oggetto', 'źródło', 'temat',
  'kaynak', 'tarih', 'المصدر', 'التاريخ', '来源', '來源', '时间', '時間', '地点', '地點', '编辑', '責任編輯', '作者', '日時', '場所', '출처',
]); // prettier-ignore

/** Bucket of a number: features are there or not. */
function bucket(count: number): string {
  return count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 15 ? '7-15' : '16+';
}
const share = (part: number, of: number) => (of === 0 ? 'n' : String(Math.min(4, Math.floor((5 * part) / of))));

const caseOf = (name: string) =>
  !/[\p{Lu}\p{Ll}]/u.test(name)
    ? 'none'
    : /\p{Lu}{2}/u.test(name)
      ? /\p{Ll}{3}/u.test(name)
        ? 'mixed'
        : 'caps'
      : 'title';

/** What one candidate says of itself. */
interface Own {
  readonly key: string;
  readonly style: string;
  readonly last: string;
  readonly lexical: string;
  readonly form: string;
  readonly remark: boolean;
  readonly words: string;
}

/**
 * What is there of a candidate for its judge: its own form, and how candidates of the same style stand in the text: a label is one
 * of a system. Nothing is asked about the words beyond how they begin and end.
 */
export function labelFeatures(
  candidates: readonly LabelCandidate[],
  lines: readonly Line[],
): readonly (readonly string[])[] {
  const printed = lines.filter(({ text }) => text !== '');
  const own = candidates.map(ownOf);
  const count = countBy(own.map(({ key }) => key));
  const inStyle = countBy(own.map(({ key, style }) => `${style} ${key}`));
  const styles = Map.groupBy(own, ({ style }) => style);
  const stats = new Map([...styles].map(([style, members]) => [style, statsOf(members, count)]));
  const lasts = Map.groupBy(own, ({ last }) => last);
  const asks = own.filter(({ lexical }) => lexical === 'asks' || lexical === 'answers').length;
  const total = printed.length;
  const alone = new Map(
    candidates.flatMap(({ at, start, end, line }, index) =>
      start === 0 && line.text.length <= end ? [[at, own[index]!.style] as const] : [],
    ),
  );
  const openers = new Map(
    candidates.flatMap(({ at, start }, index) => (start === 0 ? [[at, own[index]!.lexical] as const] : [])),
  );
  return candidates.map((candidate, at): string[] => {
    const { key, style, last, lexical, remark } = own[at]!;
    const { name, close, setting, words, start, line, apart } = candidate;
    const stat = stats.get(style)!;
    const times = count.get(key)!;
    const form = caseOf(name);
    const length = name.split(/\s+/u).length;
    const above = start > 0 ? null : (printed[candidate.at - 1]?.text ?? null);
    const asked = /[?？؟]["”»)\]]*$/u.test(words);
    const related = (lasts.get(last) ?? []).some((other) => other.key !== key);
    const size = stat.members;
    const opened = start > 0 && openers.get(candidate.at) === 'asks';
    return [
      `close=${close}`,
      `set=${setting}`,
      `case=${form}`,
      `lex=${lexical}`,
      `times=${bucket(times)}`,
      `here=${bucket(inStyle.get(`${style} ${key}`)!)}`,
      `size=${bucket(size)}`,
      `repeated=${share(stat.repeated, size)}`,
      `distinct=${share(stat.distinct, size)}`,
      `said=${share(stat.said, size)}`,
      `ended=${share(stat.ended, size)}`,
      `ended=${share(stat.ended, size)} repeated=${share(stat.repeated, size)} said=${share(stat.said, size)}`,
      `long=${share(stat.long, size)}`,
      `distinct=${share(stat.distinct, size)} size=${bucket(size)}`,
      `ends=${ENDED.test(words)}`,
      `of lines=${share(size * 4, total)}`,
      `length=${length > 6 ? '7+' : length}`,
      `words=${words.length > 300 ? 'long' : words.length > 60 ? 'some' : words.length > 0 ? 'few' : 'none'}`,
      `begins=${/^["“«„]/u.test(words) ? 'quote' : /^\p{Lu}/u.test(words) ? 'capital' : /^\p{Ll}/u.test(words) ? 'small' : /^\d/u.test(words) ? 'figure' : /^[([]/u.test(words) ? 'bracket' : 'other'}`,
      ...(remark ? ['remark'] : []),
      ...(alone.get(candidate.at) === style &&
      (alone.get(candidate.at + 1) === style || alone.get(candidate.at - 1) === style)
        ? ['nothing said']
        : []),
      ...(candidate.timed ? ['timed'] : []),
      ...(asked ? ['asked', `asked lex=${lexical}`] : []),
      ...(apart ? ['apart'] : []),
      ...(candidate.at === 0 ? ['first line'] : candidate.at < 3 ? ['near top'] : []),
      ...(start > 0
        ? [
            'inside',
            ...(/[?？؟]["”»)]*\s*$/u.test(line.text.slice(0, start))
              ? ['inside after question', `inside after question case=${form}`]
              : []),
            ...(opened ? ['inside asked line'] : []),
            `inside case=${form}`,
            `inside lex=${lexical}`,
            `inside times=${bucket(times)}`,
          ]
        : []),
      ...(above !== null && !/[.?!…:"”»)\]。？！]["”»’)\]*_]*$/u.test(above.trim()) ? ['above goes on'] : []),
      ...(related ? ['related', `related case=${form}`] : []),
      ...(/,/u.test(name) ? ['comma'] : []),
      ...(/\d/u.test(name) ? ['figure'] : []),
      ...(/^(?:\p{Lu}\.\s?){1,3}\p{Lu}/u.test(name) ? ['initials'] : []),
      ...(/(?:^|\s)(?:of|and|the|for|on|to|in|de|la|und|der|y|et|и|в|на)\s/iu.test(name) ? ['small words'] : []),
      ...(candidate.label !== name ? ['stage'] : []),
      ...(asks > 0 ? [`asks=${bucket(asks)}`, `asks & case=${form} times=${bucket(times)}`] : ['no asks']),
      `style like=${stat.form === form ? 'same' : 'other'}`,
      `close=${close} case=${form}`,
      `close=${close} lex=${lexical}`,
      `close=${close} times=${bucket(times)}`,
      `close=${close} repeated=${share(stat.repeated, size)} size=${bucket(size)}`,
      `case=${form} times=${bucket(times)}`,
      `lex=${lexical} times=${bucket(times)}`,
      `set=${setting} lex=${lexical}`,
      `set=${setting} times=${bucket(times)}`,
      `length=${length > 6 ? '7+' : length} case=${form} times=${bucket(times)}`,
    ];
  });

  function ownOf(candidate: LabelCandidate): Own {
    const key = foldLabel(candidate.name).replace(/(?<=\p{L})[ #№_]*\d+$/u, '');
    return {
      key,
      style: `${candidate.close} ${candidate.setting === 'star' ? 'plain' : candidate.setting} ${candidate.close === 'line' || candidate.line.text.length <= candidate.end}`,
      last: key.split(' ').at(-1)!,
      lexical: openingOf(candidate.name)?.kind ?? 'none',
      form: caseOf(candidate.name),
      remark: REMARKS.has(key) || key.endsWith(' present'),
      words: candidate.words,
    };
  }
}

interface Stats {
  readonly members: number;
  readonly repeated: number;
  readonly distinct: number;
  readonly said: number;
  readonly ended: number;
  readonly long: number;
  readonly form: string;
}

function statsOf(members: readonly Own[], count: ReadonlyMap<string, number>): Stats {
  const forms = [...countBy(members.map(({ key }) => key))];
  return {
    members: members.length,
    repeated: members.filter(({ key }) => count.get(key)! > 1).length,
    distinct: forms.length,
    ended: members.filter(({ words }) => ENDED.test(words)).length,
    long: members.filter(({ words }) => words.length > 80).length,
    said: members.filter(({ lexical }) => lexical !== 'none').length,
    form: [...countBy(members.map(({ form }) => form))].toSorted((a, b) => b[1] - a[1])[0]![0],
  };
}

const ENDED = /[.?!…。？！؟]["”»’')\]*_]*$/u;

const countBy = (keys: readonly string[]) =>
  keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>());
