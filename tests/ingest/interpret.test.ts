import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../../src/archive/authority.ts';
import { SAMPLE_ARCHIVE } from '../../src/archive/paths.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Context, FileReading } from '../../src/ingest/types.ts';

let context: Context;
beforeAll(async () => {
  const { authority } = await readAuthority([{ dir: SAMPLE_ARCHIVE, shown: 'content/sample' }]);
  context = { authority, decisions: [], known: [] };
});

const read = (text: string, file = 'x.txt'): FileReading => ingest([{ file, bytes: Buffer.from(text) }], context)[0]!;
const one = (text: string) => read(text).statements[0]!;

describe('whose statement it is', () => {
  const page = (words: string) =>
    `HARBOUR MINISTRY OF THE COMMONWEALTH OF THE SKERRIES\n\nStatement on the lantern\n\n${words}`;

  it('is the publisher’s on its own page, though a minister is quoted there', () => {
    expect(
      one(page('The ministry has lit the lantern again. “It was only wet,” Harbour Minister Josepha Windle said.')),
    ).toMatchObject({ speakers: [], institution: { id: 'harbour-ministry' } });
  });

  it('is a person’s where the headline says so', () => {
    expect(
      one(
        page('It was only wet.').replace(
          'Statement on the lantern',
          'Statement by Harbour Minister Josepha Windle on the lantern',
        ),
      ),
    ).toMatchObject({ speakers: [{ id: 'josepha-windle' }], institution: null });
  });

  it('is nobody’s where the page is nobody’s', () => {
    expect(one('Statement on the lantern\n\nThe lantern has been lit again.')).toMatchObject({
      speakers: [],
      institution: null,
    });
  });
});

describe('two dates that do not agree', () => {
  it('are told both, and neither is published as the day of the words', () => {
    const { statements, messages } = read(
      ' date 2018-07-03 VELMAR, July 30. /TPB/. The anchor fits no ship, Foreign Minister of Tarn Stanimir Dobrash said.',
    );
    expect(statements[0]!.date).not.toBe('2018-07-03');
    const conflict = messages.find(({ ruleId }) => ruleId === 'date-conflict');
    expect(conflict?.reason).toContain('30 July');
    expect(conflict?.reason).toContain('3 July 2018');
  });
});

describe('whatever comes in', () => {
  const lost = (text: string, { statements, report }: FileReading) =>
    text.split('\n').flatMap((line, at) => {
      const inside = ([first, last]: readonly [number, number]) => first <= at + 1 && at + 1 <= last;
      return line.trim() === '' ||
        statements.some(({ raw }) => inside(raw.lines)) ||
        report.leftOut.some(({ lines }) => inside(lines))
        ? []
        : [at + 1];
    });

  it('every line of the sample’s files ends in a statement or among what was left out, in any order of lines', () => {
    const source = readFileSync(
      new URL('../../content/sample/raw/embassy/2016-04-24-page.txt', import.meta.url),
      'utf8',
    ).split('\n');
    for (let turn = 0; turn < source.length; turn += 3) {
      const text = [...source.slice(turn), ...source.slice(0, turn)].join('\n');
      expect(lost(text, read(text))).toEqual([]);
    }
  });

  it('every word of a paragraph is in the statement', () => {
    const text =
      'On the comma\n\nThe first paragraph stands here, with a clock: 13:15, and a colon.\n\nHe said: nothing.\n\nWhat is it? Nobody: knows.\n\n1. One.\n\n- Two.\n\n> Three.\n\n# Four.\n';
    // No line of it is sure to be a headline, so the first one is among the words.
    expect(one(text).body.map((block) => block.text)).toEqual(text.trim().split('\n\n'));
  });
});
