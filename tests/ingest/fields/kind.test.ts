import { describe, expect, it } from 'vitest';
import { findKind } from '../../../src/ingest/fields/kind.ts';
import { kindWords } from '../../../src/ingest/fields/kind-words.ts';
import { document } from '../../../src/ingest/profiles/document.ts';
import { transcript } from '../../../src/ingest/profiles/transcript.ts';
import { wire } from '../../../src/ingest/profiles/wire.ts';
import type { Profile } from '../../../src/ingest/profiles/profile.ts';

const read = (
  texts: readonly (string | readonly [label: string, words: string])[],
  { title = null, lang = 'en', profile = document }: { title?: string | null; lang?: string; profile?: Profile } = {},
) => {
  const turns = texts.flatMap((text, line) =>
    typeof text === 'string' ? [] : [{ label: text[0], line: line + 2, kind: 'speech' as const }],
  );
  let turn = -1;
  const paragraphs = texts.map((text, line) => ({
    text: typeof text === 'string' ? text : text[1],
    lines: [line + 2, line + 2] as const,
    zone: 'body' as const,
    turn: typeof text === 'string' ? (turn === -1 ? null : turn) : ++turn,
  }));
  return findKind({ lang, profile, title: title === null ? null : { number: 1, text: title }, turns, paragraphs });
};
const kindOf = (...given: Parameters<typeof read>) => read(...given).value;

describe('the kind, by words of titles in their own language', () => {
  it.each([
    ['es', 'Versión estenográfica. Conferencia de prensa de la ministra', 'press-conference'],
    ['pl', 'Wywiad z minister portów', 'interview'],
    ['tr', 'Bakanın liman günü konuşması', 'speech'],
    ['zh', '例行记者会', 'press-conference'],
    ['sv', 'Debattartikel om lanternorna', 'article'],
    ['id', 'Pernyataan Menteri Pelabuhan', 'statement'],
    ['en', 'Memorandum of Conversation, Velmar', 'memorandum'],
    ['en', 'Committee hearing on the winter lamps', 'hearing'],
  ])('%s: %s', (lang, title, kind) => {
    expect(kindOf(['The lamp burns.'], { title, lang })).toBe(kind);
  });

  it('are whole words, and no spokesman is a speech', () => {
    const named = (lang: string, text: string) => kindWords(lang).filter(([, pattern]) => pattern.test(text));
    expect([named('sv', 'Talmannen om hamnen'), named('zh', '外交部发言人'), named('pt', 'Pacto do porto')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('the kind of a talk', () => {
  const answer =
    'The strait is open, as it always was, and the pilots know it. Nobody will close it while we are here.';

  it('is a press conference where words of the speaker come before the first question, or several people ask or answer', () => {
    const opening = `Ladies and gentlemen, ${answer} ${answer} ${answer} ${answer}`;
    const asked = [
      ['Question', 'Is it open?'],
      ['Ada Keel', answer],
    ] as const;
    expect(kindOf([opening, ...asked], { profile: transcript })).toBe('press-conference');
    expect(kindOf(['Velmar, March.', ...asked], { profile: transcript })).toBe('interview');
    expect(kindOf([...asked, ['Question', 'To all?'], ['Carl Denne', answer]], { profile: transcript })).toBe(
      'press-conference',
    );
    expect(
      kindOf(
        [
          ['ANNA LOEB', 'Is it open?'],
          ['ADA KEEL', answer],
          ['UNA MARR', 'To all?'],
          ['ADA KEEL', answer],
          ['JAN FOSS', 'And when?'],
          ['ADA KEEL', answer],
          ['ANNA LOEB', 'Who pays?'],
        ],
        { profile: transcript },
      ),
    ).toBe('press-conference');
  });

  it('is a debate where whoever chairs gives the floor to members', () => {
    const floor = [
      ['Mr. SPEAKER', 'The member for the Isles.'],
      ['Mr. KEEL', answer],
    ] as const;
    expect(kindOf(floor, { profile: transcript })).toBe('debate');
    expect(kindOf([...floor, ['Question', 'Is it open?'], ['Mr. KEEL', answer]], { profile: transcript })).not.toBe(
      'debate',
    );
  });

  it('is what the heading says below a line that reads as a wire’s dateline', () => {
    const talk = [
      ['REPORTER', 'Is it open?'],
      ['Ada Keel', answer],
    ] as const;
    expect(kindOf(talk, { title: 'Press Conference by the Minister', profile: wire })).toBe('press-conference');
  });

  it('is an interview where short questions and longer answers take turns without labels', () => {
    const pairs = ['Is it open?', answer, 'To all?', answer, 'And when?', answer];
    expect(kindOf(pairs)).toBe('interview');
    expect(kindOf(['Is it open?', answer, answer, answer])).toBe('statement');
  });
});

describe('a report, by its verbs in any language', () => {
  const told =
    'A ministra disse que o porto fica aberto. O piloto afirmou que “a lanterna está acesa”. Ela declarou ainda que ninguém o fecha, segundo o porto.';
  it('tells what others said', () => {
    expect(kindOf([told, told], { lang: 'pt' })).toBe('report');
    expect(kindOf(['O porto fica aberto. A lanterna está acesa.'], { lang: 'pt' })).toBe('statement');
  });

  it('is none under a title that names a statement', () => {
    expect(kindOf([told, told], { lang: 'pt', title: 'Comunicado da ministra' })).toBe('statement');
  });
});

describe('the tier of a kind', () => {
  it('is lower where the title’s word stands in titles of other texts as well', () => {
    const tierOf = (title: string) => read(['The lamp burns.'], { title }).tier;
    expect([tierOf('Interview with the pilot'), tierOf('Statement on the lamp')]).toEqual(['probable', 'possible']);
  });

  it('is low where only labels or an address say it', () => {
    const talk = [
      ['Question', 'Is it open?'],
      ['Ada Keel', 'The strait is open, as it always was.'],
    ] as const;
    expect(read(talk, { profile: transcript })).toMatchObject({ value: 'interview', tier: 'possible' });
    expect(read(['Dear friends, the lamp burns.'])).toMatchObject({ value: 'speech', tier: 'possible' });
  });
});
