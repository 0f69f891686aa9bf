/** Whether a text is set in capitals, so that they tell nothing; a few small letters are misprints or what an editor put in. */
export function isInCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 12 && small * 25 < capitals;
}
