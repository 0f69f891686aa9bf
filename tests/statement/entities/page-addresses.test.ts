import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../../src/statement/archive.ts';
import type { Authority } from '../../../src/statement/authority.ts';
import { firstPages, pageAddresses } from '../../../src/statement/entities/page-addresses.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { evidence, organisation, person, source, statement } from '../../site/holdings.ts';

const NOTHING: Authority = { people: [], organisations: [], sources: [], events: [] };
const turns = (...names: readonly (string | { id: string; name: string })[]): Statement['turns'] =>
  names.map((name) => ({
    turn: 't-222222',
    kind: 'speech',
    speaker: typeof name === 'string' ? { id: null, name } : name,
  }));
const line = (id: string, name: string, within?: string): LedgerEvent => ({
  event: 'page',
  area: 'speakers',
  id,
  name,
  ...(within === undefined ? {} : { within }),
  on: '2026-01-02',
});
const told = (list: ReturnType<typeof pageAddresses>) => list.map(({ area, id, name }) => `${area}/${id} ${name}`);

describe('an address', () => {
  it('is the record’s id, or the printed name in Latin letters', () => {
    const text = statement({
      id: 'a',
      place: 'رأس لوزة',
      source: 'wire',
      speakers: [{ id: 'teo', name: 'Teo Marsh', role: null }],
      turns: turns('Ephraim Gaunt', 'Илсабет Моравец'),
      institution: { id: 'lights', name: 'Lights Service' },
      date: '2020-01-01',
    });
    const office = {
      role: 'keeper',
      organisation: 'lights',
      title: 'Keeper of the Lights',
      titles: [],
      from: '2001',
      to: null,
      reference: 'invented',
    };
    expect(
      told(
        pageAddresses(
          [text],
          {
            people: [person('teo', 'Teo Marsh', { offices: [office] }), person('silent', 'Silent One')],
            organisations: [
              organisation('lights', 'Lights Service', { parent: 'isles' }),
              organisation('isles', 'The Isles', { kind: 'state' }),
              organisation('other', 'Other Body'),
            ],
            sources: [source('wire', 'Island Wire'), source('unused', 'Unused')],
            events: [
              { id: 'dark', name: 'A dark night', date: '2020-01-01', phrases: ['dark'], reference: 'invented' },
              { id: 'late', name: 'Another', date: '2020-01-02', phrases: ['late'], reference: 'invented' },
            ],
          },
          [],
        ),
      ),
    ).toEqual([
      'speakers/teo Teo Marsh',
      'organisations/lights Lights Service',
      'organisations/isles The Isles',
      'sources/wire Island Wire',
      'events/dark A dark night',
      'offices/keeper-at-lights Keeper of the Lights',
      'speakers/ephraim-gaunt Ephraim Gaunt',
      'speakers/ilsabet-moravets Илсабет Моравец',
      'places/ras-lwzh رأس لوزة',
    ]);
  });

  it('of a place is none where the place is the name of a source', () => {
    const texts = ['Ternholm', 'Island Wire', 'Lantern', 'IW'].map((place, index) =>
      statement({ id: `a${index}`, place, source: { name: 'Lantern' } }),
    );
    const sources = [source('wire', 'Island Wire', { names: [{ name: 'IW', use: 'full' }] })];
    expect(told(pageAddresses(texts, { ...NOTHING, sources }, []))).toEqual(['places/ternholm Ternholm']);
  });

  it('of an event is there where a date counts from it', () => {
    const counting = statement({ id: 'a', evidence: [evidence({ field: 'date', authority: 'events/dark' })] });
    const dark = { id: 'dark', name: 'A dark night', date: '1994', phrases: ['dark'], reference: 'invented' };
    expect(told(pageAddresses([counting], { ...NOTHING, events: [dark] }, []))).toEqual(['events/dark A dark night']);
  });

  it('that two names would have is told apart by a digest, whichever text comes first', () => {
    const [one, two] = [
      statement({ id: 'a', turns: turns('Ada Keel') }),
      statement({ id: 'b', turns: turns('ADA KEEL') }),
    ];
    const ids = pageAddresses([one, two], NOTHING, []).map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^ada-keel$/u), expect.stringMatching(/^ada-keel-[0-9a-z]{7}$/u)]);
    expect(pageAddresses([two, one], NOTHING, []).map(({ id }) => id)).toEqual(ids);
  });

  it('of a surname alone has its statement in it', () => {
    const ids = pageAddresses(
      [statement({ id: 'a', turns: turns('Keel') }), statement({ id: 'b', turns: turns('Keel') })],
      NOTHING,
      [],
    ).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^keel-[0-9a-z]{5}$/u.test(id))).toBe(true);
  });

  it('never is a record’s id, though the record has no words yet', () => {
    const text = statement({ id: 'a', turns: turns('Ada Keel') });
    const [page] = pageAddresses([text], { ...NOTHING, people: [person('ada-keel', 'Ada Keel')] }, []);
    expect(page!.id).toMatch(/^ada-keel-[0-9a-z]{7}$/u);
  });
});

describe('the ledger', () => {
  it('keeps an address for the name that it was published for', () => {
    const text = statement({ id: 'a', turns: turns('ADA KEEL') });
    expect(told(pageAddresses([text], NOTHING, [line('ada-keel', 'ADA KEEL'), line('ada-keel', 'Other')]))).toEqual([
      'speakers/ada-keel ADA KEEL',
    ]);
    expect(told(pageAddresses([text], NOTHING, [line('ada-keel', 'Ada Keel')]))).toEqual([
      'speakers/ada-keel Ada Keel',
      expect.stringMatching(/^speakers\/ada-keel-[0-9a-z]{7} ADA KEEL$/u),
    ]);
  });

  it('keeps the address of a name that nobody reads any more', () => {
    expect(told(pageAddresses([], NOTHING, [line('ada-keel', 'Ada Keel')]))).toEqual(['speakers/ada-keel Ada Keel']);
  });

  it('lets the record of a source take over the address that is its id, and gives it to no other name', () => {
    const first = firstPages(
      [
        statement({
          id: 'a',
          source: { name: 'RADIO VELMAR' },
          evidence: [evidence({ field: 'source', tier: 'certain' })],
        }),
        statement({
          id: 'b',
          source: { name: 'RADIO VELMAR' },
          evidence: [evidence({ field: 'source', tier: 'certain' })],
        }),
      ],
      NOTHING,
      [],
      '2026-01-02',
    );
    expect(first).toEqual([
      { event: 'page', area: 'sources', id: 'radio-velmar', name: 'RADIO VELMAR', on: '2026-01-02' },
    ]);
    const authority = { ...NOTHING, sources: [source('radio-velmar', 'Radio Velmar')] };
    expect(firstPages([statement({ id: 'a', source: 'radio-velmar' })], authority, first, '2026-02-03')).toEqual([]);
    const same = ['c', 'd'].map((id) =>
      statement({ id, source: { name: 'Radio Velmar' }, evidence: [evidence({ field: 'source', tier: 'certain' })] }),
    );
    expect(told(pageAddresses(same, NOTHING, first))).toEqual([
      'sources/radio-velmar RADIO VELMAR',
      expect.stringMatching(/^sources\/radio-velmar-[0-9a-z]{7} Radio Velmar$/u),
    ]);
  });

  it('lets the record take over the address that is its id', () => {
    const text = statement({ id: 'a', turns: turns({ id: 'ada-keel', name: 'Ada Keel' }) });
    const authority = { ...NOTHING, people: [person('ada-keel', 'Ada Keel')] };
    expect(firstPages([text], authority, [line('ada-keel', 'Ada Keel')], '2026-02-03')).toEqual([]);
  });

  it('gets a line for each page that is shown for the first time, and none the next time', () => {
    const text = statement({ id: 'a', turns: turns('Keel', 'Ada Keel'), place: 'Ras Lawza' });
    const lines = firstPages([text], NOTHING, [], '2026-02-03');
    expect(lines).toEqual([
      { event: 'page', area: 'places', id: 'ras-lawza', name: 'Ras Lawza', on: '2026-02-03' },
      { event: 'page', area: 'speakers', id: 'ada-keel', name: 'Ada Keel', on: '2026-02-03' },
      {
        event: 'page',
        area: 'speakers',
        id: expect.stringMatching(/^keel-/u),
        name: 'Keel',
        within: 'a',
        on: '2026-02-03',
      },
    ]);
    expect(firstPages([text], NOTHING, lines, '2026-03-04')).toEqual([]);
  });
});
