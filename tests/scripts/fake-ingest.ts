import { createHash } from 'node:crypto';
import type { Ingest } from '../../scripts/lib/ingest-archive.ts';
import type { FileReading } from '../../src/ingest/types.ts';
import { problem } from '../../src/statement/problems.ts';
import { makeStatement } from '../archive/fixtures.ts';

/**
 * A small stand-in for ingest: the first line is the title, every further one a paragraph, the id is the name of the
 * file; a file without words is told and gives no statement. It calls whoever is in the authority a speaker.
 */
export const fakeIngest: Ingest = (files, { authority, decisions }, onFile) =>
  files.map(({ file, bytes }, index): FileReading => {
    onFile?.(index + 1, files.length);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [title = '', ...paragraphs] = Buffer.from(bytes).toString('utf8').trim().split('\n').filter(Boolean);
    const report = { file, sha256, encoding: 'utf-8', lines: paragraphs.length + 1, leftOut: [] };
    if (paragraphs.length === 0)
      return {
        file,
        statements: [],
        report: { ...report, encoding: null },
        candidates: [],
        messages: [problem('file-empty', { file }, 'Expected words, found an empty file')],
      };
    const place = decisions.find((decision) => decision.raw === file && decision.field === 'place')?.value as
      string | undefined;
    const statement = makeStatement({
      id: file.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      title,
      place: place ?? null,
      speakers: authority.people.map(({ id, name }) => ({ id, name, role: null })),
      raw: { file, sha256, lines: [1, paragraphs.length + 1] },
      body: paragraphs.map((text) => ({ type: 'paragraph' as const, text })),
    });
    const candidate = {
      field: 'date',
      value: '2001-03-04',
      rule: 'dateline/month-day',
      line: 1,
      quote: title,
      outcome: 'won' as const,
      why: 'Nothing speaks against it.',
    };
    return {
      file,
      statements: [statement],
      report,
      candidates: [candidate],
      messages: [problem('date-open', { file, line: 1 }, 'Expected a day, found none')],
    };
  });
