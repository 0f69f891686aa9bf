import type { ParseArgsOptionsConfig } from 'node:util';
import { withLock } from '../src/archive/index.ts';
import { SAMPLE_ARCHIVE } from '../src/archive/paths.ts';
import { findField, findTarget, makeDecision, type Signature } from '../src/archive/review/make-decision.ts';
import { parseValue } from '../src/archive/review/parse-value.ts';
import { makePerson, writePerson } from '../src/archive/review/propose-person.ts';
import { type NewDecision, writeDecisions } from '../src/archive/review/write-decisions.ts';
import { ingest } from '../src/ingest/index.ts';
import { DaySchema } from '../src/statement/edtf.ts';
import { archiveFolder, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { ingestArchive } from './lib/ingest-archive.ts';
import { progress } from './lib/progress.ts';
import { reportMessages } from './lib/report-messages.ts';
import { editorName } from './lib/review/editor-name.ts';
import { recallItem, rememberList } from './lib/review/last-list.ts';
import { readReview, type ReviewState } from './lib/review/read-review.ts';
import { tellWaiting, toJson } from './lib/review/tell-waiting.ts';
import { today } from './lib/today.ts';
import { showPath, showPaths } from './lib/show-paths.ts';
import { count, ingestSummary } from './lib/tell-ingest.ts';

const USAGE = `Lists what waits for an editor, the most useful first, with the words that raise the question and what to type; and
writes the answers into the archive, where they outlive every ingest. What was answered is not asked again.

Usage: npm run review
       npm run review -- accept N…                    the value as it stands, for numbers of the last list
       npm run review -- accept STATEMENT FIELD       … of one statement
       npm run review -- set STATEMENT FIELD VALUE    another value; null leaves the field open
       npm run review -- propose-person ID --name NAME --reference WHERE [--office TITLE --from DATE]

  STATEMENT         the id of a statement, or the raw file that holds it
  VALUE             speakers: ids of people or "Name (Role)", parted by semicolons; institution, source: an id;
                    dates: EDTF, such as 2022-01-28 or 2022-01

  --archive DIR     the archive (default: the sample archive, or ARCHIVE in the environment)
  --all             list everything, not only the first 20
  --json            print each question as one line of JSON, all of them
  --strict          end with 1 where something waits
  --reason TEXT     why (needed with set)
  --by NAME         who decides (default: user.name of git, or the account)
  --on DAY          the day of the decision (default: today)
  --ingest          apply the answer at once
  --help            this text

  propose-person: --surname, --pronoun he|she|they, --also NAME (another form of the name; may be repeated),
  --role KIND (such as foreign-minister), --organisation ID, --to DATE. --reference says where the facts can be checked.

Ends with 0 when it listed or wrote, 1 when it could not (or with --strict when something waits), 2 on wrong usage.
`;

const OPTIONS = {
  archive: { type: 'string' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  reason: { type: 'string' },
  by: { type: 'string' },
  on: { type: 'string', default: today() },
  ingest: { type: 'boolean', default: false },
  name: { type: 'string' },
  surname: { type: 'string' },
  pronoun: { type: 'string' },
  also: { type: 'string', multiple: true },
  office: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  reference: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const SHOWN = 20;
const SHOWN_FILES = 5;
const ACCEPTED = 'Read, and accepted as it stands.';
const watched = progress();
const onFile = (done: number, of: number) => watched.step(`Reading ${done} of ${of} files …`);

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(OPTIONS, args);
  const [action = 'list', ...words] = positionals;
  if (!DaySchema.safeParse(values.on).success)
    throw new UsageError(`--on needs a day such as 2022-01-28, found ${JSON.stringify(values.on)}.`);
  const dir = archiveFolder(values.archive);
  const read = () => readReview(dir, onFile).finally(watched.done);

  switch (action) {
    case 'list':
      takes(words, 0, 0, 'Expected nothing more.');
      return list(dir, values, await read());
    case 'accept': {
      const numbers = words.every((word) => /^\d+$/u.test(word));
      takes(
        words,
        numbers ? 1 : 2,
        numbers ? Infinity : 2,
        'Expected numbers of the list, or a statement and a field.',
      );
      const by = await editorName(values.by, dir);
      return withLock(dir, 'review', async () =>
        decide(
          dir,
          values,
          await accepted(dir, words, await read(), { by, on: values.on, reason: values.reason ?? ACCEPTED }),
        ),
      );
    }
    case 'set': {
      takes(words, 3, 3, 'Expected a statement, a field and a value (in quotation marks where it has spaces).');
      if (!values.reason?.trim()) throw new UsageError('A decision needs its reason: --reason "…".');
      const signature = { by: await editorName(values.by, dir), on: values.on, reason: values.reason };
      return withLock(dir, 'review', async () => decide(dir, values, other(words, await read(), signature)));
    }
    case 'propose-person':
      takes(words, 1, 1, 'Expected an id for the person, such as ilsabet-orlan.');
      return propose(dir, values, words[0]!);
    default:
      throw new UsageError(`Expected accept, set or propose-person, found ${JSON.stringify(action)}.`);
  }
});

function takes(words: readonly string[], least: number, most: number, expected: string): void {
  if (words.length < least || words.length > most || words.includes('')) throw new UsageError(expected);
}

async function list(
  dir: string,
  { all, json, strict }: Values,
  { waiting, archive: { messages } }: ReviewState,
): Promise<number> {
  // A decision or a record that was set aside answers nothing: its question is asked again.
  process.stderr.write(
    reportMessages(
      showPaths(
        messages.filter(({ fatal }) => fatal === true),
        dir,
      ),
    ),
  );
  const numbered = waiting.map((item, index) => ({ number: index + 1, waiting: item }));
  const shown = all || json ? numbered : numbered.slice(0, SHOWN);
  const archive = dir === SAMPLE_ARCHIVE ? null : showPath(dir);
  await rememberList(
    dir,
    shown.map((item) => item.waiting),
  );
  process.stdout.write(
    json ? shown.map((item) => `${toJson(item, archive)}\n`).join('') : tellWaiting(shown, waiting.length, archive),
  );
  return strict && waiting.length > 0 ? 1 : 0;
}

/** What is to be decided, and the archive that it is for. */
interface Answer {
  readonly decisions: readonly NewDecision[];
  readonly state: ReviewState;
}

/** Values as they stand, as decisions: those of numbers of the last list, or of a field of a statement. */
async function accepted(
  dir: string,
  words: readonly string[],
  state: ReviewState,
  signature: Signature,
): Promise<Answer> {
  const { statements } = state;
  const [target = '', field] = words;
  const named = /^\d+$/u.test(target)
    ? await Promise.all(words.map((word) => recallItem(dir, Number(word))))
    : [{ field: findField(field), statements: [findTarget(target, statements).id] }];
  // Two people whom nobody knows may speak in one statement: who speaks in it is decided once.
  const chosen = new Map(
    named.flatMap(({ field: asked, statements: ids }) => ids.map((id) => [`${id} ${asked}`, { id, asked }] as const)),
  );
  const decisions = [...chosen.values()].map(({ id, asked }) => {
    const statement = findTarget(id, statements);
    return { statement: id, decision: makeDecision(statement, asked, statement[asked], signature, statements) };
  });
  return { decisions, state };
}

function other([target = '', name, value = '']: readonly string[], state: ReviewState, signature: Signature): Answer {
  const { statements, archive } = state;
  const [statement, field] = [findTarget(target, statements), findField(name)];
  return {
    decisions: [
      {
        statement: statement.id,
        decision: makeDecision(
          statement,
          field,
          parseValue(field, value, archive.authority, statement),
          signature,
          statements,
        ),
      },
    ],
    state,
  };
}

async function decide(dir: string, values: Values, { decisions, state }: Answer): Promise<number> {
  const files = await writeDecisions(dir, decisions, state.archive.decisions);
  const named = files.slice(0, SHOWN_FILES).map((file) => showPath(`${dir}/${file}`));
  process.stdout.write(
    `${count(decisions.length, 'decision')} written: ${named.join(', ')}${files.length > named.length ? ` and ${count(files.length - named.length, 'more file')}` : ''}.\n`,
  );
  return apply(dir, values);
}

async function propose(dir: string, values: Values, id: string): Promise<number> {
  const { name, reference, surname, pronoun, also, office, role, organisation, from, to } = values;
  if (!name?.trim()) throw new UsageError('A person needs a name: --name "…".');
  if (!reference?.trim())
    throw new UsageError('A person needs a reference, where the facts can be checked: --reference "…".');
  return withLock(dir, 'review', async () => {
    const { archive } = await readReview(dir, onFile).finally(watched.done);
    const file = await writePerson(
      dir,
      makePerson(
        { id, name, reference, surname, pronoun, names: also, office, role, organisation, from, to },
        archive.authority,
      ),
    );
    process.stdout.write(`Written: ${showPath(`${dir}/${file}`)}.\n`);
    return apply(dir, values);
  });
}

/** Ingest where that was asked for, else say that it comes next. The lock is held. */
async function apply(dir: string, { ingest: atOnce }: Values): Promise<number> {
  if (!atOnce) {
    process.stdout.write(
      `npm run ingest${dir === SAMPLE_ARCHIVE ? '' : ` -- --archive ${showPath(dir)}`} applies it.\n`,
    );
    return 0;
  }
  const { written, added } = await ingestArchive({ dir, ingest, onFile }).finally(watched.done);
  process.stdout.write(
    `${written === null ? 'Nothing was read: archive.yaml comes first.' : ingestSummary(written, added, false)}\n`,
  );
  return written === null ? 1 : 0;
}
