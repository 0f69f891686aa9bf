/** An element with its properties and what stands in it. Everything that comes from the index goes in as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A sentence whose isolated values (Unicode’s FSI to PDI: names and words that run the other way) stand in elements of their own. */
export function sentence(text: string): readonly (Node | string)[] {
  return text
    .split(/\u2068([^\u2069]*)\u2069/u)
    .map((part, index) => (index % 2 === 1 ? element('bdi', {}, part) : part));
}
