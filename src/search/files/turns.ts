import type { Stretches } from '../reader.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Before compression: the stretches of several speakers, one after the other. */
export function writeTurns(speakers: readonly Stretches[]): Uint8Array {
  const out = new ByteWriter();
  for (const stretches of speakers) {
    out.number(stretches.length / 2);
    let last = 0;
    for (const bound of stretches) {
      out.number(bound - last);
      last = bound;
    }
  }
  return out.done();
}

/** @throws RangeError where the bytes end too early */
export function readTurns(bytes: Uint8Array): readonly Stretches[] {
  const file = new ByteReader(bytes);
  const speakers: Stretches[] = [];
  while (file.at < file.end) {
    let last = 0;
    speakers.push(Array.from({ length: file.number() * 2 }, () => (last += file.number())));
  }
  return speakers;
}
