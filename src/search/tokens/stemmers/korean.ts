/** Particles that are written together with a noun, the longest first. */
const PARTICLES = (
  '에서부터 으로부터 에게서 에서는 에서도 으로서 으로써 이라고 까지는 까지도 부터는 에게는 ' +
  '에서 에게 한테 께서 으로 까지 부터 마다 보다 처럼 만큼 이나 라고 에는 에도 와의 과의 로서 로써 들은 들이 들을 들의 ' +
  '은 는 이 가 을 를 의 에 로 와 과 도 만 들'
).split(' ');

/** A Korean word without the particles at its end, of which at least two syllables stay. */
export function stemKorean(word: string): string {
  for (let stem = word; ;) {
    const particle = PARTICLES.find((end) => stem.endsWith(end) && stem.length - end.length >= 2);
    if (particle === undefined) return stem;
    stem = stem.slice(0, -particle.length);
  }
}
