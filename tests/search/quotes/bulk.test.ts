import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openInMemory } from '../../../src/search/build/in-memory.ts';
import { checkQuotation } from '../../../src/search/quotes/judge.ts';
import type { Judgement } from '../../../src/search/quotes/types.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { DRAWN_KINDS, drawQuotations, type DrawnQuotation, type DrawnText } from './draw-quotations.ts';

/**
 * Quotations drawn from real texts, judged. `QUOTES=10000,500,1` takes as many texts, quotations of each kind, and that seed, and prints
 * the table; without it a small sample stands for them.
 */
const [TEXTS = 400, EACH = 25, SEED = 1] = (process.env['QUOTES'] ?? '').split(',').filter(Boolean).map(Number);
const BULK = new URL('../../../../shared/bulk/bulk.ndjson.gz', import.meta.url);

interface BulkText {
  readonly id: string;
  readonly date: string;
  readonly speaker: string | null;
  readonly source: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** @returns the texts of an archive, and others that it does not have */
function readBulk(): readonly (readonly BulkText[])[] {
  const lines = gunzipSync(readFileSync(BULK)).toString('utf8').split('\n');
  const all = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as BulkText);
  // Every text of a kind stands together in the file: a small sample takes some of each.
  const step = Math.max(1, Math.floor(10_000 / TEXTS));
  return [all.filter((_, index) => index < 10_000 && index % step === 0).slice(0, TEXTS), all.slice(10_000)];
}

const paragraphsOf = ({ text }: BulkText) =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
const drawnText = (text: BulkText): DrawnText => ({
  id: text.id,
  speaker: text.speaker,
  paragraphs: paragraphsOf(text),
});

function recordOf(text: BulkText): SearchRecord {
  const voices = text.speaker === null ? [] : [{ key: text.speaker, name: text.speaker }];
  const voice = voices.length === 0 ? null : 0;
  return {
    id: text.id,
    lang: text.lang,
    kind: 'statement',
    date: text.date,
    workedOut: false,
    spans: [],
    speakers: voices,
    voices,
    source: { key: text.source, name: text.source },
    organisations: [],
    place: null,
    coins: '',
    paragraphs: [
      { zone: 'title', anchor: null, voice: null, text: text.title },
      ...paragraphsOf(text).map(
        (words, index) => ({ zone: 'words', anchor: `p-${index}`, voice, text: words }) as const,
      ),
    ],
  };
}

describe.skipIf(!existsSync(BULK))('quotations of real texts', () => {
  it('are judged right, and none that is altered is called verbatim', { timeout: 900_000 }, async () => {
    const [texts, others] = readBulk();
    const reader = await openInMemory(texts!.map(recordOf), { wordsIn: ['en', 'uk', 'ru', 'ko'], names: [] });
    const drawn = drawQuotations(texts!.map(drawnText), others!.map(drawnText), EACH, SEED);
    const begun = performance.now();
    const judged: { drawn: DrawnQuotation; found: Judgement }[] = [];
    for (const one of drawn) {
      const claim = { quotation: one.quotation, speaker: one.speaker, date: null, source: null };
      judged.push({ drawn: one, found: await checkQuotation(reader, claim) });
    }
    const took = performance.now() - begun;
    const missed = judged.filter((one) => one.found.verdict !== one.drawn.kind);
    if (process.env['QUOTES']) console.log(tableOf(judged, took), missed.map(tellMiss).join('\n'));
    for (const kind of DRAWN_KINDS) {
      const of = judged.filter((one) => one.drawn.kind === kind);
      expect(of.length, kind).toBeGreaterThanOrEqual(EACH * 0.9);
      const right = of.filter(({ found }) => found.verdict === kind).length;
      expect(right / of.length, kind).toBeGreaterThanOrEqual(EACH < 100 ? 0.95 : 0.99);
    }
    const altered = judged.filter((one) => one.drawn.kind === 'altered');
    expect(altered.filter(({ found }) => found.verdict === 'verbatim')).toEqual([]);
    // Where it was taken from is where it is found, unless the same words stand elsewhere too.
    const placed = judged.filter(
      ({ drawn: { kind, from }, found: { pieces, others: more } }) =>
        kind !== 'absent' &&
        from.length > 0 &&
        [...pieces.map(({ place }) => place), ...more].some(({ card }) => card.id === from[0]),
    );
    expect(placed.length / judged.filter((one) => one.drawn.kind !== 'absent').length).toBeGreaterThan(0.95);
  });
});

type Judged = { readonly drawn: DrawnQuotation; readonly found: Judgement };

function tableOf(judged: readonly Judged[], took: number): string {
  const rows = DRAWN_KINDS.map((kind) => {
    const of = judged.filter((one) => one.drawn.kind === kind);
    const counts = Object.groupBy(of, ({ found }) => found.verdict);
    return `${kind}: ${of.length}, ${Object.entries(counts)
      .map(([verdict, list]) => `${list.length} ${verdict}`)
      .join(', ')}`;
  });
  return [`${judged.length} in ${(took / 1000).toFixed(1)} s`, ...rows, ''].join('\n');
}

const tellMiss = ({ drawn, found }: Judged) =>
  `${drawn.kind} as ${found.verdict}: ${JSON.stringify(drawn.quotation)} (${drawn.how})`;
