/** The parts of a page that its script works with: by the name in `data-part`, the element that it is. */
type Declared = Readonly<Record<string, keyof HTMLElementTagNameMap>>;

export type PartsOf<D extends Declared> = { readonly [Name in keyof D]: HTMLElementTagNameMap[D[Name]] };

/**
 * The parts of a page.
 *
 * @throws Error where one is not there: the page and its script were not made together
 */
export function partsOf<D extends Declared>(root: HTMLElement, declared: D): PartsOf<D> {
  const found = Object.entries(declared).map(([name, tag]) => {
    const part = root.querySelector(`${tag}[data-part="${name}"]`);
    if (!part) throw new Error(`Expected a part ${name} (${tag}) on the page, found none.`);
    return [name, part];
  });
  return Object.fromEntries(found) as PartsOf<D>;
}
