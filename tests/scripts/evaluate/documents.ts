import type { GoldDocument } from '../../../scripts/lib/evaluate/gold.ts';
import type { StatementRecord } from '../../../scripts/lib/to-record.ts';

/** Answers for an invented report; `change` overrides properties. */
export function goldDocument(change: Partial<GoldDocument> = {}): GoldDocument {
  return {
    file: 'a.txt',
    date: '2001-03-04',
    dateKnownFromTextAlone: true,
    dateInText: '2001-03-04',
    dateAlternatives: [],
    speakers: ['Ilsabet Orlan'],
    speakersNative: [],
    speakersInText: [true],
    institution: null,
    source: 'Lagoon Press Bureau',
    sourceAlternatives: [],
    langAlternatives: [],
    kindAlternatives: [],
    kindDoubtful: false,
    speakersDoubtful: false,
    title: null,
    mustContain: [],
    mustNotContain: [],
    sourceInText: true,
    kind: 'report',
    lang: 'en',
    place: 'Kittiwick',
    placeInText: true,
    ...change,
  };
}

/** What a faultless ingest prints for it; `change` overrides properties. */
export function record(change: Partial<StatementRecord> = {}): StatementRecord {
  return {
    raw: { file: 'a.txt', sha256: '0'.repeat(64), lines: [1, 3] },
    relations: [],
    title: 'Harbour stays open',
    kind: 'report',
    excerpt: false,
    date: '2001-03-04',
    published: null,
    captured: null,
    speakers: [{ id: 'ilsabet-orlan', name: 'Ilsabet Orlan', role: null }],
    institution: null,
    source: { id: 'lpb', name: 'Lagoon Press Bureau' },
    place: 'Kittiwick',
    lang: 'en',
    turns: [],
    quotes: [],
    body: 'The harbour stays open.',
    evidence: [],
    problems: [],
    ...change,
  };
}
