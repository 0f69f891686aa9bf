import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../src/archive/authority.ts';
import { readDecisions } from '../src/archive/decisions.ts';
import {
  addressesOf,
  type Archive,
  checkArchive,
  type KnownStatement,
  knownStatements,
  openArchive,
  readRawFiles,
  type RawBytes,
  writeIngest,
} from '../src/archive/index.ts';
import { SAMPLE_ARCHIVE } from '../src/archive/paths.ts';
import { ingest } from '../src/ingest/index.ts';
import type { Authority } from '../src/statement/authority.ts';
import type { Decision } from '../src/statement/archive.ts';
import { KINDS, type Statement } from '../src/statement/schema.ts';
import { toMarkdown } from '../src/statement/markdown.ts';
import { temporaryFolder } from './archive/fixtures.ts';

let authority: Authority;
let decisions: readonly Decision[];
let known: readonly KnownStatement[];
let files: readonly RawBytes[];
let committed: ReadonlyMap<string, string>;
/** What was taken down is in the raw files still. */
let withdrawn: ReadonlyMap<string, unknown>;

/** Every committed statement, by its path below `statements/`. */
async function readCommitted(dir: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(dir, 'statements');
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).toSorted();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

beforeAll(async () => {
  ({ authority } = await readAuthority([{ dir: SAMPLE_ARCHIVE, shown: 'content/sample' }]));
  decisions = (await readDecisions(SAMPLE_ARCHIVE)).decisions.map(({ decision }) => decision);
  // Its addresses are published: they stay, whatever would be minted today.
  const archive = await openArchive(SAMPLE_ARCHIVE);
  known = knownStatements(archive);
  ({ withdrawn } = addressesOf(archive.ledger));
  ({ files } = await readRawFiles(SAMPLE_ARCHIVE));
  committed = await readCommitted(SAMPLE_ARCHIVE);
});

const read = (raw: readonly RawBytes[]) =>
  ingest(raw, { authority, decisions, known })
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => !withdrawn.has(id));
const written = (raw: readonly RawBytes[]) =>
  new Map(
    read(raw).map((statement) => [`${statement.id.split('-')[0]}/${statement.id}.md`, toMarkdown(statement)] as const),
  );

describe('the sample archive', () => {
  it('is made again byte for byte from its raw files', () => {
    expect(Object.fromEntries(written(files))).toEqual(Object.fromEntries(committed));
  });

  it('is the same in any order of its raw files', () => {
    const one = JSON.stringify([...written(files)].toSorted());
    for (const order of [files.toReversed(), files.toSorted((a, b) => a.bytes.length - b.bytes.length)])
      expect(JSON.stringify([...written(order)].toSorted())).toBe(one);
  });

  it('does not change when it is ingested again over what is there', async () => {
    const dir = join(await temporaryFolder(), 'sample');
    await cp(SAMPLE_ARCHIVE, dir, { recursive: true, filter: (path) => !/[/\\](?:dist|\.cache)$/.test(path) });
    const archive = await openArchive(dir);
    const readings = ingest(files, { authority, decisions, known });
    const plan = await writeIngest(archive, readings);
    expect(plan.messages).toEqual([]);
    expect(await readCommitted(dir)).toEqual(committed);
    expect(await readFile(join(dir, 'report.ndjson'), 'utf8')).toBe(
      await readFile(join(SAMPLE_ARCHIVE, 'report.ndjson'), 'utf8'),
    );
    expect(await readFile(join(dir, 'ledger.ndjson'), 'utf8')).toBe(
      await readFile(join(SAMPLE_ARCHIVE, 'ledger.ndjson'), 'utf8'),
    );
    await rm(dir, { recursive: true });
  });

  it('is sound', async () => {
    const archive = await openArchive(SAMPLE_ARCHIVE);
    expect((await checkArchive(archive)).messages.map(String)).toEqual([]);
  });
});

/** Days from one to another, both `YYYY-MM-DD`. */
const daysBetween = (from: string, to: string) => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 864e5;

describe('what the sample archive shows (WORLD.md)', () => {
  let statements: readonly Statement[];
  let archive: Archive;
  beforeAll(async () => {
    archive = await openArchive(SAMPLE_ARCHIVE);
    ({ statements } = archive);
  });

  /** What a raw file holds, in its order. */
  const from = (file: string) =>
    statements.filter(({ raw }) => raw.file === file).toSorted((a, b) => a.raw.lines[0] - b.raw.lines[0]);
  const wordsOf = ({ body }: Statement) =>
    body
      .map(({ text }) => text)
      .join('\n')
      .replaceAll('’', "'");
  /** Ids of those whose words a statement or one of its turns is. */
  const speakIn = ({ speakers, turns }: Statement) =>
    new Set([...speakers, ...turns.flatMap(({ speaker }) => speaker ?? [])].flatMap(({ id }) => id ?? []));
  /** How what a raw file holds stands to other statements. */
  const relationsOf = (file: string) =>
    from(file).flatMap(({ relations }) => relations.map(({ type, statement }) => `${type} ${statement}`));
  const idOf = (file: string) => from(file)[0]!.id;

  it('is sixty raw files or more, and seventy-five statements or more, of every source that has a record', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(statements.length).toBeGreaterThanOrEqual(75);
    const sources = statements.flatMap(({ source }) => (typeof source === 'string' ? [source] : []));
    expect([...new Set(sources)].toSorted()).toEqual(authority.sources.map(({ id }) => id).toSorted());
    expect(authority.sources.length).toBeGreaterThanOrEqual(14);
  });

  it('is in five languages, one of them written from the right', () => {
    expect([...new Set(statements.map(({ lang }) => lang))].toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru']);
  });

  it('has every kind of text but the article', () => {
    const kinds = new Set(statements.map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(['article']);
  });

  it('has UTF-8, UTF-16, two code pages, and letters that were once misread, of two alphabets', () => {
    const encodings = new Set(archive.report.flatMap(({ encoding }) => encoding ?? []));
    expect([...encodings].toSorted()).toEqual(['utf-16le', 'utf-8', 'windows-1251', 'windows-1252']);
    for (const file of ['depeche/2012-05-09-clairvanne.txt', 'tpb/2024-05-03-velmar-ru.txt']) {
      const raw = new TextDecoder().decode(files.find((one) => one.file === file)!.bytes);
      expect(raw, file).toMatch(/â€™|Р°/u);
      expect(wordsOf(from(file)[0]!), file).not.toMatch(/â€™|Р°/u);
    }
  });

  it('has texts in every wrapping that ingest takes off', () => {
    const rules = new Set(archive.report.flatMap(({ leftOut }) => leftOut.map(({ rule }) => rule)));
    const wrappings =
      'html mail mailbox front-matter settings markdown wiki table json feed wire-tags wire-header captions line-number release-stamp parted';
    expect(wrappings.split(' ').filter((name) => !rules.has(name))).toEqual([]);
    // Two that take no line away: a page of dated texts, and a mail whose parts are in quoted-printable.
    expect(from('ambrelle/2007-08-avis.txt')).toHaveLength(3);
    expect(wordsOf(from('ambrelle/2016-07-12-temps-de-parole.eml')[0]!)).toContain(
      'Vous trouverez ci-dessous le relevé',
    );
  });

  it('has one day with nine statements, and ten years or more without any between the first and the last', () => {
    const perDay = Map.groupBy(statements, ({ date }) => date ?? 'none');
    expect(perDay.get('2016-04-12')).toHaveLength(9);
    expect(Math.max(...perDay.values().map((list) => list.length))).toBe(9);
    const years = new Set(statements.flatMap(({ date }) => /^\d{4}/u.exec(date ?? '')?.[0] ?? []).map(Number));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    expect(first).toBe(1971);
    expect(last - first + 1 - years.size).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['en', 'stanimir-dobrash', 'tpb/third-round-opens islands-wire/2016-04-third-round depeche/2016-04-12-ternholm'],
    [
      'en fr ru',
      'corin-ludgrave',
      'islands-wire/2012-05-10-lamp depeche/2012-05-10-kittiwick tpb/2012-05-10-kittiwick-ru',
    ],
    [
      'ar en fr',
      'josepha-windle',
      'islands-wire/2015-03-cable tpb/2015-03-10-kittiwick depeche/2015-03-10-kittiwick lawza-agency/2015-03-10',
    ],
    [
      'ar en fr ru',
      'ilsabet-moravec',
      'islands-wire/2024-05-03-seventh-buoy tpb/2024-05-03-velmar-ru depeche/2024-05-03-velmar lawza-agency/2024-05-03',
    ],
  ])('has the same words from several agencies, in %s', (languages, speaker, list) => {
    const reports = list.split(' ').flatMap((name) => from(`${name}.txt`));
    expect(reports).toHaveLength(list.split(' ').length);
    expect(new Set(reports.map(({ source }) => source)).size).toBe(reports.length);
    expect(new Set(reports.map(({ date }) => date)).size).toBe(1);
    expect([...new Set(reports.map(({ lang }) => lang))].toSorted().join(' ')).toBe(languages);
    const quoted = reports.map(({ quotations }) => quotations.some((quotation) => quotation.speaker?.id === speaker));
    expect(quoted).toEqual(reports.map(() => true));
  });

  it('knows days in every way: from a weekday and offices, against a weekday, as a span, not at all', () => {
    expect(from('tpb/not-excessive.txt')[0]!.date).toBe('2022-01-28');
    expect(from('islands-wire/mother-bank-talks.txt')[0]!.date).toMatch(/^\[.*2010-10-14.*\]$/u);
    expect(from('islands-wire/goat.txt')[0]!.date).toBe('XXXX-12-26');
    expect(from('harbour-ministry/Letter to the harbour masters.txt')[0]!.date).toBe('2024-02-09/2024-02-20');
    expect(from('hob-light/keepers-remarks.txt')[0]!.date).toBeNull();
    const told = ingest(files, { authority, decisions, known }).flatMap(({ file, messages }) =>
      messages.filter(({ ruleId }) => /^date-(?:weekday|conflict)$/u.test(ruleId ?? '')).map(() => file),
    );
    expect(told.toSorted()).toEqual(['islands-wire/2015-03-cable.txt', 'tpb/2018-07-03-velmar.txt']);
  });

  it('prints the right weekday beside a day, but in one text', () => {
    const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
    const printed = new RegExp(`\\b(${weekdays.replaceAll(' ', '|')}), (\\d{1,2} \\p{L}+ \\d{4})`, 'gu');
    const days = files.flatMap(({ file, bytes }) =>
      [...new TextDecoder().decode(bytes).matchAll(printed)].map(([, weekday, day]) => ({ file, weekday, day })),
    );
    expect(days.length).toBeGreaterThan(3);
    const wrong = days.filter(
      ({ weekday, day }) => weekdays.split(' ')[new Date(`${day} UTC`).getUTCDay()] !== weekday,
    );
    expect(wrong.map(({ file }) => file)).toEqual(['islands-wire/2015-03-cable.txt']);
  });

  it('has people of one surname, two of them one after the other in one office', () => {
    const named = (surname: string) =>
      authority.people.filter((person) => person.surname === surname).map(({ id }) => id);
    expect(named('Moravec')).toEqual(['ilsabet-moravec', 'teodor-moravec']);
    expect(named('Fenn')).toEqual(['jago-fenn', 'morwenna-fenn']);
    const minister = (id: string) =>
      authority.people.find((person) => person.id === id)!.offices.find(({ role }) => role === 'foreign-minister')!;
    expect(daysBetween(minister('ilsabet-moravec').to!, minister('teodor-moravec').from)).toBe(1);
    expect(from('islands-wire/2024-09-02-moravec.txt')[0]!.speakers).toEqual([
      { id: 'teodor-moravec', name: 'Teodor Moravec', role: 'Foreign Minister of Tarn' },
    ]);
    const fenns = from('harbour-radio/2019-10-31-two-fenns.srt')[0]!;
    expect(speakIn(fenns)).toEqual(new Set(['jago-fenn', 'morwenna-fenn']));
  });

  it('has an interview in two parts, and teasers whose texts are there in full', () => {
    expect(relationsOf('tarn-radio/invitation-2.txt')).toContain(`continues ${idOf('tarn-radio/invitation-1.txt')}`);
    const full = idOf('tarn-mfa/2016-04-12-third-round-address.txt');
    expect(relationsOf('embassy/2016-04-24-page.txt')).toContain(`excerptOf ${full}`);
    const list = relationsOf('conference/2024-06-06-latest.html');
    expect(from('conference/2024-06-06-latest.html')).toHaveLength(4);
    expect(list).toContain(`excerptOf ${idOf('conference/2024-06-04-address.txt')}`);
    expect(list).toContain(`excerptOf ${idOf('conference/2024-03-14-communique.txt')}`);
  });

  it('has a report beside its correction', () => {
    const [wrong, right] = ['attentive', 'attentive-corrected'].map((name) => `islands-wire/2009-06-11-${name}.txt`);
    expect(relationsOf(right!)).toContain(`sameAs ${idOf(wrong!)}`);
    const figure = (file: string) => /twenty-nine|ninety-two/u.exec(wordsOf(from(file)[0]!))?.[0];
    expect([figure(wrong!), figure(right!)]).toEqual(['twenty-nine', 'ninety-two']);
    expect(daysBetween('2009-03-11', '2009-06-11')).toBe(92);
  });

  it('has a statement that was withdrawn, with the reason, and the agency’s own note on it', () => {
    const takenDown = archive.ledger.filter((line) => line.event === 'withdrawn');
    expect(takenDown.map(({ reason }) => reason)).toEqual([expect.stringContaining('Austol Penhale')]);
    expect(statements.map(({ id }) => id)).not.toContain(takenDown[0]!.id);
    expect(files.map(({ file }) => file)).toContain('tpb/2022-02-08-penhale.txt');
    expect(wordsOf(from('tpb/2022-02-09-withdrawal.txt')[0]!)).toContain('withdraws its report of February 8');
  });

  it('has a press conference of five ministers and over thirty turns, with questions that nobody is named for', () => {
    const { turns, speakers } = from('conference/2016-04-15-press-conference.html')[0]!;
    expect(speakers).toHaveLength(5);
    expect(turns.length).toBeGreaterThan(30);
    const questions = turns.filter(({ kind }) => kind === 'question');
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it.each([
    ['ru', 'tarn-mfa/2022-01-29-statement-ru.txt', 'tarn-mfa/2022-01-29-statement-en.txt'],
    ['fr', 'ambrelle/2018-09.txt', 'ambrelle/2018-09-en.txt'],
    ['ar', 'safwara/2017-09-14-interview.txt', 'safwara/2017-09-14-interview-en.txt'],
  ])('has an original in %s beside its translation, paragraph for paragraph', (lang, original, translation) => {
    const [one, other] = [from(original)[0]!, from(translation)[0]!];
    expect([one.lang, other.lang]).toEqual([lang, 'en']);
    expect([other.date, other.source]).toEqual([one.date, one.source]);
    expect(other.body.map(({ type }) => type)).toEqual(one.body.map(({ type }) => type));
    expect(relationsOf(translation)).toContain(`translationOf ${one.id}`);
  });

  it('lets sayings come back: from those who said them, and against them', () => {
    const says = (pattern: RegExp) =>
      statements.filter((one) => pattern.test(wordsOf(one))).toSorted((a, b) => (a.date! < b.date! ? -1 : 1));
    const years = (list: readonly Statement[]) => list.map(({ date }) => date?.slice(0, 4));

    const tide = says(
      /not in a hurry; the tide is|pas pressés ; c'est la marée|لسنا على عجلة من أمرنا، بل المدّ|мы не спешим, спешит прилив/iu,
    );
    expect(new Set(tide.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr', 'ru', 'ar']));
    expect(new Set(years(tide))).toEqual(new Set(['2012', '2016', '2017', '2022', '2024']));
    const told = new Set(tide.flatMap((one) => [...speakIn(one)]));
    for (const id of ['stanimir-dobrash', 'aldous-penhale', 'lucien-tournebois']) expect(told).toContain(id);

    const bird = says(/custom isn't a stuffed\s+bird/u);
    expect(years(bird)).toEqual(['2009', '2011', '2019']);
    expect(bird.map((one) => speakIn(one).has('jago-fenn'))).toEqual([true, true, true]);

    const light = says(/qui rapporte n'est plus une lumière|which pays is no longer a light|который приносит доход/u);
    expect(years(light)).toEqual(['2007', '2012', '2012', '2012']);
    expect(new Set(light.map(({ lang }) => lang))).toEqual(new Set(['fr', 'en', 'ru']));
  });

  it('quotes people who have no record, and lets institutions speak', () => {
    const named = statements.flatMap(({ quotations, turns, speakers }) => [
      ...[...quotations, ...turns].flatMap(({ speaker }) => speaker ?? []),
      ...speakers,
    ]);
    const without = named.filter(({ id }) => id === null).map(({ name }) => name);
    for (const name of ['Loveday Hosken', 'Ephraim Gaunt', 'Kazimir Dolezh', 'Evaristo Manglano'])
      expect(without).toContain(name);
    const speaking = new Set(statements.flatMap(({ institution }) => institution?.id ?? []));
    for (const state of ['tarn-foreign', 'harbour', 'ambrelle-foreign', 'safwara-foreign'])
      expect(speaking).toContain(`${state}-ministry`);
  });

  it('has a source by its printed name alone, one that lets others quote, one that gives nothing but its record', () => {
    expect(from('almirona/2021-03-05.txt')[0]!.source).toEqual({ name: 'El Faro de Almirón' });
    const allowing = (access: string) => authority.sources.filter((one) => one.access === access).map(({ id }) => id);
    expect([allowing('quotations'), allowing('record')]).toEqual([['lawza-agency'], ['radio-clairvanne']]);
  });

  it('has places on every shore', () => {
    const places = new Set(statements.map(({ place }) => place));
    for (const place of ['Velmar', 'Kittiwick', 'Clairvanne', 'Ternholm', 'رأس لوزة', 'Puerto Almirón'])
      expect(places).toContain(place);
  });
});
