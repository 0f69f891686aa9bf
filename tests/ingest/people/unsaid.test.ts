import { describe, expect, it } from 'vitest';
import { tellUnsaid } from '../../../src/ingest/people/unsaid.ts';
import type { Item } from '../../../src/ingest/types.ts';

type Turn = readonly [label: string, kind: Item['turns'][number]['kind'], speaker: string | null];
const WINDLE = { id: 'josepha-windle', name: 'Josepha Windle' };
const codes = (kind: Item['kind'], turns: readonly Turn[], speakers = false) =>
  tellUnsaid(
    {
      file: 'x.txt',
      lines: [3, 20],
      kind,
      turns: turns.map(([label, of], index) => ({ label, kind: of, line: 4 + index })),
    } as unknown as Item,
    turns.map(([, of, speaker]) => ({ turn: 'x', kind: of, speaker: speaker === null ? null : WINDLE })),
    { speakers: speakers ? [{ ...WINDLE, role: null }] : [], institution: null },
  ).map(({ ruleId, line }) => `${ruleId} ${line}`);

const asked: Turn = ['Question', 'question', null];
const nobody: Turn = ['SPEAKER_01', 'speech', null];
const windle: Turn = ['WINDLE', 'speech', 'Windle'];

describe('words that nobody says', () => {
  it('are told where most turns have no speaker, or none answers', () => {
    expect(codes('interview', [asked, nobody, windle, nobody])).toEqual(['turns-without-speaker 5']);
    expect(codes('interview', [asked, asked, asked])).toEqual(['turns-without-speaker 4']);
  });

  it('are told of a text without turns', () => expect(codes('speech', [])).toEqual(['words-of-nobody 3']));

  it('are none where most turns, the text itself or its author speak', () => {
    expect(codes('interview', [asked, windle, asked, windle, nobody], true)).toEqual([]);
    expect(codes('speech', [], true)).toEqual([]);
    expect(codes('report', [])).toEqual([]);
  });
});
