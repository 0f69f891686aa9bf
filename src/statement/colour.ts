/** The grounds that words stand on, as `src/styles/base.css` has them: the paler by light, the brighter by dark. */
export const PAPER = { light: '#fbf9f4', dark: '#1f1d16' } as const;

/** The least contrast at which text of any size can be read (WCAG 2.2, criterion 1.4.3, level AA). */
export const READABLE = 4.5;

/**
 * How far two colours stand off each other, from 1 (the same) to 21 (black and white).
 *
 * @param a `#rrggbb`
 * @param b `#rrggbb`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of an sRGB colour, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
