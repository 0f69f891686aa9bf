import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import { makeArchive, makeStatement, only, SETTINGS, sha256, temporaryFolder } from './fixtures.ts';

const PERSON = `id: ada-orlan
name: Ada Orlan
sort: Orlan, Ada
surname: Orlan
offices:
  - role: foreign-minister
    organisation: null
    title: Foreign Minister
    from: 2001-02-03
    to: null
    reference: invented
reference: invented
`;

const DECISION = `- raw: a.txt
  field: date
  value: 2001-03-04
  reason: The printed weekday says so.
  by: keeper
  on: 2026-01-02
`;

test('reads settings, authority, decisions, statements, ledger and report', async () => {
  const dir = await makeArchive({
    'people/ada-orlan.yaml': PERSON,
    'decisions/dates.yaml': `# about dates\n${DECISION}`,
    'statements/2001/2001-03-04-orlan-harbour.md': toMarkdown(makeStatement()),
    'ledger.ndjson': '{"event":"published","id":"2001-03-04-orlan-harbour","on":"2026-01-02"}\n',
    'report.ndjson': '{"file":"a.txt","sha256":"00","encoding":"utf-8","lines":3,"statements":[],"leftOut":[]}\n',
  });
  const archive = await openArchive(dir);
  expect(archive.messages).toEqual([]);
  expect(archive.settings.title).toBe('Papers of the Lagoon');
  expect(archive.authority.people.map(({ id }) => id)).toEqual(['ada-orlan']);
  expect(archive.decisions).toMatchObject([
    { file: 'decisions/dates.yaml', line: 2, decision: { field: 'date', value: '2001-03-04' } },
  ]);
  expect(archive.statements).toEqual([makeStatement()]);
  expect(archive.ledger).toHaveLength(1);
  expect(archive.report).toHaveLength(1);
});

test('keeps a day as text, whatever YAML makes of it elsewhere', async () => {
  const { authority } = await openArchive(await makeArchive({ 'people/ada-orlan.yaml': PERSON }));
  expect(authority.people[0]?.offices[0]?.from).toBe('2001-02-03');
});

test('reads an archive that holds nothing but its settings', async () => {
  const archive = await openArchive(await makeArchive());
  expect(archive).toMatchObject({
    messages: [],
    statements: [],
    decisions: [],
    ledger: [],
    report: [],
    authority: { people: [], events: [] },
  });
});

test('adds the records of an archive to the shared authority, and refuses to redefine one', async () => {
  const shared = await makeArchive({ 'people/ada-orlan.yaml': PERSON });
  const dir = await makeArchive({
    'archive.yaml': SETTINGS.replace('invented: true\n', ''),
    'people/ada-orlan.yaml': PERSON.replace('Ada Orlan', 'Ada Other'),
    'people/bo-orlan.yaml': PERSON.replace('ada-orlan', 'bo-orlan'),
  });
  const archive = await openArchive(dir, { shared });
  expect(archive.authority.people.map(({ id, name }) => [id, name])).toEqual([
    ['ada-orlan', 'Ada Orlan'],
    ['bo-orlan', 'Ada Orlan'],
  ]);
  const message = only(archive.messages, 'authority-duplicate');
  expect([message.file, message.line, message.reason]).toEqual([
    'people/ada-orlan.yaml',
    1,
    'Expected an id of its own, found "ada-orlan" of authority/people/ada-orlan.yaml again',
  ]);
});

test('keeps the real people of the shared authority out of an invented archive', async () => {
  const shared = await makeArchive({ 'people/ada-orlan.yaml': PERSON });
  expect((await openArchive(await makeArchive(), { shared })).authority.people).toEqual([]);
});

test('leaves out a record that does not fit, with its line and a cure, and reads the others', async () => {
  const dir = await makeArchive({
    'people/ada-orlan.yaml': PERSON.replace('from: 2001-02-03', 'from: 2001-02-30'),
    'people/bo-orlan.yaml': PERSON.replace('ada-orlan', 'bo-orlan'),
  });
  const { authority, messages } = await openArchive(dir);
  expect(authority.people.map(({ id }) => id)).toEqual(['bo-orlan']);
  const message = only(messages, 'authority-invalid');
  expect([message.file, message.line, message.column]).toEqual(['people/ada-orlan.yaml', 9, 11]);
  expect(message.reason).toMatch(/^offices\[0\]\.from: expected a date in EDTF .*found "2001-02-30"$/);
  expect(message.note).toMatch(/^The record is set aside\. Correct it/);
  expect(message.fatal).toBe(true);
});

test.each([
  ['a property that nobody knows', `${PERSON}colour: red\n`, 13, 'Expected no property of this name, found "colour"'],
  [
    'a name that is a number',
    PERSON.replace('name: Ada Orlan', 'name: 12'),
    2,
    'name: expected text, found the number 12',
  ],
  ['a missing property', PERSON.replace('surname: Orlan\n', ''), 1, 'surname: expected text, found nothing'],
  [
    'an id that is not the name of its file',
    PERSON.replace('id: ada-orlan', 'id: eve-orlan'),
    1,
    'id: expected "ada-orlan", as the file is named, found "eve-orlan"',
  ],
  [
    'broken YAML',
    `${PERSON}names: [\n`,
    14,
    'Expected YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a property given twice', `${PERSON}sort: Again\n`, 13, 'Expected YAML: map keys must be unique'],
])('tells of a record with %s', async (_, yaml, line, reason) => {
  const { messages } = await openArchive(await makeArchive({ 'people/ada-orlan.yaml': yaml }));
  const message = only(messages, 'authority-invalid');
  expect([message.file, message.line, message.reason]).toEqual(['people/ada-orlan.yaml', line, reason]);
});

test('leaves out a broken decision and applies the others of the same file', async () => {
  const dir = await makeArchive({
    'decisions/dates.yaml': `${DECISION}${DECISION.replace('field: date', 'field: dte')}`,
  });
  const { decisions, messages } = await openArchive(dir);
  expect(decisions.map(({ line }) => line)).toEqual([1]);
  const message = only(messages, 'decision-invalid');
  expect([message.file, message.line]).toEqual(['decisions/dates.yaml', 8]);
  expect(message.reason).toMatch(/^field: expected one of "title".*, found "dte"$/);
  expect(message.note).toBe('Correct the decision; it was not applied.');
});

test('leaves out a decision file that is not YAML, and reads the other files', async () => {
  const dir = await makeArchive({ 'decisions/a.yaml': '- raw: "a.txt\n', 'decisions/b.yaml': DECISION });
  const { decisions, messages } = await openArchive(dir);
  expect(decisions.map(({ file }) => file)).toEqual(['decisions/b.yaml']);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.every(({ ruleId, file }) => ruleId === 'decision-invalid' && file === 'decisions/a.yaml')).toBe(true);
});

test('leaves out a statement whose front matter does not fit, with its line, and reads the others', async () => {
  const broken = toMarkdown(makeStatement({ id: '2001-03-05-other' })).replace('kind: report', 'kind: rumour');
  const dir = await makeArchive({
    'statements/2001/2001-03-05-other.md': broken,
    'statements/2001/2001-03-04-orlan-harbour.md': toMarkdown(makeStatement()),
  });
  const { statements, messages } = await openArchive(dir);
  expect(statements.map(({ id }) => id)).toEqual(['2001-03-04-orlan-harbour']);
  const message = only(messages, 'statement-invalid');
  expect([message.file, message.line]).toEqual([
    'statements/2001/2001-03-05-other.md',
    broken.split('\n').indexOf('kind: rumour') + 1,
  ]);
  expect(message.note).toBe('The statement is set aside. Correct the file, or delete it and ingest again.');
});

test('tells of a statement in the wrong folder, and of a second one with the same id', async () => {
  const markdown = toMarkdown(makeStatement());
  const astray = await openArchive(await makeArchive({ 'statements/1999/x.md': markdown }));
  expect(astray.statements).toHaveLength(1);
  expect(only(astray.messages, 'statement-misplaced').file).toBe('statements/1999/x.md');
  const home = 'statements/2001/2001-03-04-orlan-harbour.md';
  const twice = await openArchive(await makeArchive({ 'statements/1999/x.md': markdown, [home]: markdown }));
  expect([...twice.files.values()].map(({ path }) => path)).toEqual([home]);
  expect(only(twice.messages, 'statement-duplicate').file).toBe('statements/1999/x.md');
});

test('leaves statements unread that stand as ingest wrote them, and reads the others', async () => {
  const [one, two] = [makeStatement(), makeStatement({ id: '2001-03-05-orlan-ferry' })];
  const row = (id: string, markdown: string) => ({ id, lines: [1, 3], written: sha256(markdown) });
  const report = {
    file: 'a.txt',
    sha256: '00',
    encoding: 'utf-8',
    lines: 3,
    statements: [row(one.id, toMarkdown(one)), row(two.id, 'other words')],
    leftOut: [],
  };
  const dir = await makeArchive({
    [`statements/2001/${one.id}.md`]: toMarkdown(one),
    [`statements/2001/${two.id}.md`]: toMarkdown(two),
    'report.ndjson': `${JSON.stringify(report)}\n`,
  });
  const { statements, files } = await openArchive(dir, { unread: true });
  expect(statements.map(({ id }) => id)).toEqual([two.id]);
  expect([...files.keys()]).toEqual([one.id, two.id]);
});

test('leaves out a line of the ledger that is not an event, with its number', async () => {
  const dir = await makeArchive({
    'ledger.ndjson': '{"event":"published","id":"a","on":"2026-01-02"}\n{"event":"lost"}\n{"event":\n',
  });
  const { ledger, messages } = await openArchive(dir);
  expect(ledger).toHaveLength(1);
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([2, 3].map((line) => ['ledger-invalid', line]));
});

test('keeps the settings that fit, tells of the others, and goes on', async () => {
  const dir = await makeArchive({ 'archive.yaml': SETTINGS.replace('https://example.org/papers/', 'papers') });
  const { settings, messages } = await openArchive(dir);
  expect(settings).toMatchObject({ title: 'Papers of the Lagoon', invented: true, baseUrl: 'http://localhost/' });
  const message = only(messages, 'archive-settings');
  expect([message.file, message.line, message.reason]).toEqual([
    'archive.yaml',
    3,
    'baseUrl: expected an address such as "https://example.org/", found "papers"',
  ]);
});

test('throws archive-missing for a folder without archive.yaml', async () => {
  await expect(openArchive(await temporaryFolder())).rejects.toMatchObject({
    ruleId: 'archive-missing',
    note: expect.stringContaining('npm run new') as unknown,
  });
});

test('finds nothing to tell of hidden files and empty lists', async () => {
  const dir = await makeArchive({
    'people/.DS_Store': 'x',
    'decisions/empty.yaml': '# none\n',
    'events.yaml': '[]\n',
    'statements/.gitkeep': '',
    'ledger.ndjson': '',
  });
  expect((await openArchive(dir)).messages).toEqual([]);
});
