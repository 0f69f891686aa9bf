import { describe, expect, it } from 'vitest';
import { labelParts } from '../../../src/ingest/people/label-parts.ts';

describe('the parts of a label', () => {
  it.each([
    ['Vizepräsidentin Dr. Ada Loeb', 'Ada Loeb', 'Vizepräsidentin Dr.'],
    ['CARL DENNE, MINISTER OF HARBOURS', 'CARL DENNE', 'MINISTER OF HARBOURS'],
    ['PRESIDENTA DE TARN, ILSABET MORAVEC', 'ILSABET MORAVEC', 'PRESIDENTA DE TARN'],
    ['THE MINISTER FOR HARBOURS (Mr. Veska)', 'Veska', 'MINISTER FOR HARBOURS'],
    ['Ada Keel (Harbour Radio)', 'Ada Keel', null],
    ['*Mr C D KEEL', 'C D KEEL', null],
    ['Mr A B KEEL', 'A B KEEL', null],
    ['Mr. KEEL of Tarn', 'KEEL', null],
    ['CAPTAIN FENN', 'FENN', null],
    ['Mr. KING', 'KING', null],
    ['何俊賢議員', '何俊賢', null],
    ['海委員燈明', '海燈明', '委員'],
    ['Poseł Danuta Loeb', 'Danuta Loeb', 'Poseł'],
    ['PRIME MINISTER', null, 'PRIME MINISTER'],
    ['The STATE PRESIDENT', null, 'STATE PRESIDENT'],
    ['Minister of Law and Order', null, 'Minister of Law and Order'],
    ['Hon. Members', null, null],
    ['Mr. Speaker', null, null],
    ['Speaker 2', null, null],
    ['The Lantern', null, null],
    ['Two of the men', null, null],
    ['記者', null, null],
  ])('of %s', (label, name, office) => {
    expect(labelParts(label)).toMatchObject({ name, office });
  });
});
