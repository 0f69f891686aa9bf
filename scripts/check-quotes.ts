import { readFile } from 'node:fs/promises';
import { checkQuotation } from '../src/search/quotes/judge.ts';
import { FORMS, type Form, readClaims } from '../src/search/quotes/read-claims.ts';
import { csvLine } from '../src/site/data/csv.ts';
import { COLUMNS, isRight, judgementCells, tellJudgement } from '../src/site/quotes/result.ts';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { progress } from './lib/progress.ts';
import { openSite } from './lib/search/open-site.ts';
import { showPath } from './lib/show-paths.ts';
import { tellChecked, tellSummary } from './lib/search/tell-checked.ts';

const USAGE = `Holds quotations against the words of a built site: where they stand so, what differs, who said them.

Usage: npm run check-quotes -- FILE [options]

  FILE            quotations: one alone; one a line; a table (CSV) with the columns quotation, speaker, date and source,
                  named in any order or not at all; or prose in which they stand in quotation marks. - reads the input
  --as FORM       one, list, table or prose, where the form is not to be told from the text
  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --site PLACE    the built site: a folder (default: dist in the archive) or an address on the web
  --json          print one line of JSON for each quotation
  --csv           print a table
  --help          this text

  verbatim        it stands so, word for word and mark for mark
  shortened       its pieces do; what was left out or put in is marked
  punctuation     its words stand so, other marks stand between them
  altered         words were changed, left out without a mark, or put in
  stitched        its pieces stand in several places, in another order, or in the words of several speakers
  somebody-else   it stands so, and somebody else says it there
  absent          the archive has nothing that is enough like it

Ends with 0 when every quotation stands so and as is claimed of it (verbatim, shortened or with other marks), 1 when one does
not or the search index cannot be read, 2 on wrong usage.
`;

const AS: Readonly<Record<Form, string>> = { one: 'one', list: 'a list', table: 'a table', prose: 'prose' };

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    {
      as: { type: 'string' },
      archive: { type: 'string' },
      site: { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
    },
    args,
  );
  const [file, ...more] = positionals;
  if (file === undefined || file === '' || more.length > 0) throw new UsageError('Expected the name of one file.');
  if (values.json && values.csv) throw new UsageError('Choose one of --json and --csv.');
  const { form, claims } = readClaims(await readInput(file), formOf(values.as));
  if (claims.length === 0) throw new Error(`No quotation in ${file === '-' ? 'the input' : file}.`);
  const site = await openSite(values);
  const watched = progress();
  if (claims.length > 1) watched.step(`Checking ${claims.length} quotations, read as ${AS[form]} …`);
  const told = [];
  if (values.csv) process.stdout.write(csvLine([...COLUMNS, 'citation']));
  for (const claim of claims) {
    const judgement = tellJudgement(await checkQuotation(site.reader, claim), site.address);
    const citations = await Promise.all(
      judgement.places.map(({ statement, anchor, address }) => site.citation(statement, anchor, address)),
    );
    told.push(judgement);
    if (values.json) process.stdout.write(`${JSON.stringify({ ...judgement, citations })}\n`);
    else if (values.csv) process.stdout.write(csvLine([...judgementCells(judgement), citations[0] ?? null]));
    else process.stdout.write(tellChecked(judgement, citations, told.length));
  }
  if (!values.json && !values.csv) process.stdout.write(tellSummary(told));
  return told.every(isRight) ? 0 : 1;
});

function formOf(as: string | undefined): Form | null {
  if (as === undefined) return null;
  const form = FORMS.find((one) => one === as);
  if (!form) throw new UsageError(`--as needs one of ${FORMS.join(', ')}, not "${as}".`);
  return form;
}

async function readInput(file: string): Promise<string> {
  if (file === '-') {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString('utf8');
  }
  return readFile(fromHere(file), 'utf8').catch((error: unknown) => {
    throw new Error(`${showPath(fromHere(file))} cannot be read.`, { cause: error });
  });
}
