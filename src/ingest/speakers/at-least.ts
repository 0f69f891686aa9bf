/** A figure as features, one for each bound that it reaches: "share ≥0.1", "share ≥0.5". */
export const atLeast = (name: string, value: number, bounds: readonly number[]): readonly string[] =>
  bounds.filter((bound) => value >= bound).map((bound) => `${name} ≥${bound}`);
