import type { Envelope } from './envelope.ts';

const STAMP =
  /^(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|DECLASSIFIED)\b.*\b(?:Case No|Doc(?:ument)? No)\b.*|RELEASED?(?: IN)? (?:FULL|PART)(?:\s+(?:B\d|\(b\)).*)?|(?:DENIED|EXCISED)(?: IN (?:FULL|PART))?|(?:B\d(?:,? ?(?:B\d|\d\.\d\([a-z]\)))*|\d\.\d\([A-Da-d]\)|\(?b\)?\(\d\))|(?:STATE|DOS|DOJ|CIA|FBI|NARA)[-\w ]*\bFOIA\b.*|(?:Approved|Sanitized) (?:Copy Approved )?for Release:? .*|(?:DECLASSIFIED|Declassified)(?:\/| ).*\bAuthority\b.*|Produced to .{0,60}\bSelect Comm.*)$/u;
const SURE =
  /\b(?:Case No|FOIA|RELEASED? IN (?:FULL|PART)|(?:Approved|Sanitized).* for Release|Declassified\b.*\bAuthority)\b/iu;

/**
 * Stamps of whoever released a paper, on each of its pages:
 *
 *     UNCLASSIFIED Harbour Ministry Case No. H-1998-00731 Doc No. L04410027 Date: 11/30/2003
 *     RELEASE IN PART B6
 *
 * Their day is that of the release and says nothing of the paper.
 */
export const releaseStamps: Envelope = {
  id: 'release-stamp',
  says: 'stamp of whoever released the paper',
  fits: (lines) => lines.some(({ text }) => text.length <= 160 && SURE.test(text) && STAMP.test(text)),
  open: (lines) => [
    { lines: lines.map((line) => (STAMP.test(line.text) ? { number: line.number, text: '' } : line)), hints: [] },
  ],
};
