import { describe, expect, it } from 'vitest';
import { openInMemory } from '../../../src/search/build/in-memory.ts';
import type { KeptSearch } from '../../../src/statement/saved-searches.ts';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { searchChannels } from '../../../src/site/feeds/channels.ts';
import { makeEngine } from '../../../src/site/search/engine.ts';
import { searchRecords } from '../../../src/site/search/record-lines.ts';
import { answerSearches, liveState, MOST_PLACES } from '../../../src/site/searches/answer-searches.ts';
import { lexiconOf } from '../../../src/site/words/catalogue.ts';
import { sayText, valueText } from '../../../src/site/words/say.ts';
import { dated, paragraph, SETTINGS } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

const EN = lexiconOf('en');
const asked = (id: string, q: string, kept = true): KeptSearch => ({ id, name: id, q, description: null, kept });
const catalogueOf = (
  texts: readonly (readonly [date: string | null, text: string])[],
  searches: readonly KeptSearch[],
) =>
  buildCatalogue({
    settings: SETTINGS,
    statements: texts.map(([date, text], index) =>
      dated(date ?? '2020-01-01', { id: `s-${index}`, date, body: [paragraph(text)] }),
    ),
    people: [],
    organisations: [],
    sources: [],
    rawFiles: [],
    gone: [],
    // Published in another order than that of time.
    days: texts.map((_, index) => ({ id: `s-${index}`, published: '2026-01-02', changed: '2026-01-02' })).toReversed(),
    keptSearches: searches,
  });

describe('a saved query', () => {
  it('finds its statements in time, with the words that were found', async () => {
    const catalogue = catalogueOf(
      [
        ['2021-01-01', 'The goat is lit.'],
        [null, 'A goat without a day.'],
        ['2023-01-01', 'No light here.'],
        ['2022-01-01', 'The goat is out.'],
      ],
      [asked('goat', '"the goat"'), asked('goats', 'goat', false)],
    );
    const answered = await answerSearches(catalogue, EN);
    const { statements, places, reading } = answered.get('goat')!;
    expect(statements.map(({ id }) => id)).toEqual(['s-0', 's-3']);
    expect(places.get(statements[1]!)![0]!.pieces.find(({ marked }) => marked)!.text).toBe('The goat');
    expect(valueText(EN, reading)).toBe('the phrase “the goat”');
    // What has no date comes last where the newest come first.
    expect(answered.get('goats')!.statements.map(({ id }) => id)).toEqual(['s-1', 's-0', 's-3']);
    const [channel, other] = searchChannels(answered.values());
    expect(channel).toMatchObject({ path: 'searches/goat/', page: 'searches/goat/', name: 'goat' });
    expect(other!.statements).toHaveLength(3);
  });

  it('says what has to be said of what it finds', async () => {
    const catalogue = catalogueOf([['2021-01-01', 'The goat is lit.']], [asked('stile', 'stile speaker:Nobody')]);
    const { statements, remarks } = (await answerSearches(catalogue, EN)).get('stile')!;
    expect(statements).toEqual([]);
    const said = remarks.map((says) => sayText(EN, says).replace(/[\u2068\u2069]/gu, ''));
    expect(said).toContain('Nobody named “Nobody” speaks in this archive.');
    expect(said).toContain('“stile” is in no statement.');
  });

  it('shows the words of the newest statements alone, and all statements', async () => {
    const texts = Array.from({ length: MOST_PLACES + 5 }, (_, index) => {
      const day = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
      return [day, 'The goat is lit.'] as const;
    });
    const { statements, places } = (await answerSearches(catalogueOf(texts, [asked('goat', 'goat')]), EN)).get('goat')!;
    expect(statements).toHaveLength(MOST_PLACES + 5);
    expect(statements.map((one) => places.has(one))).toEqual(statements.map((_, index) => index >= 5));
  });

  it('of the sample archive finds what its search finds, each once', async () => {
    const catalogue = await sampleCatalogue();
    const { settings, records } = searchRecords(catalogue, new URL('https://papers.example/'));
    const engine = makeEngine(await openInMemory(records(), settings), EN);
    const ids = [...records()].map(({ id }) => id);
    const answered = await answerSearches(catalogue, EN);
    expect(answered.size).toBeGreaterThan(1);
    for (const { q, statements, remarks } of answered.values()) {
      const { answer } = await engine.ask(liveState(q));
      expect(statements.map(({ id }) => id).toReversed()).toEqual(answer.hits.map((hit) => ids[hit.statement]));
      expect(statements.length).toBeGreaterThan(2);
      expect(remarks).toEqual([]);
    }
  });
});
