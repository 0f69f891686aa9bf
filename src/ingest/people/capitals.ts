/** So few small letters for each capital are misprints. */
const MISPRINTS = 25;
const FEWEST = 12;

/** Whether a text is set in capitals, so that they tell nothing; a few small letters are misprints or what an editor put in. */
export function isInCapitals(text: string): boolean {
  let small = 0;
  let capitals = 0;
  for (const sign of text) {
    if (isSmall(sign)) {
      // More than all other signs could outweigh: most texts are known by their first words.
      if (++small * MISPRINTS >= text.length) return false;
    } else if (isCapital(sign)) capitals++;
  }
  return capitals > FEWEST && small * MISPRINTS < capitals;
}

const isSmall = (sign: string) => (sign < '\x80' ? sign >= 'a' && sign <= 'z' : /\p{Ll}/u.test(sign));
const isCapital = (sign: string) => (sign < '\x80' ? sign >= 'A' && sign <= 'Z' : /\p{Lu}/u.test(sign));
