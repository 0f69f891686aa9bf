/** Undoes raw deflate (RFC 1951). Browsers and Node have it. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // What is wrong with the bytes is told by the reader.
  const ignore = () => {};
  writer.write(bytes.slice()).catch(ignore);
  writer.close().catch(ignore);
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
