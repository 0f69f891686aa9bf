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

/** The parts of the search page, by their `data-part`. */
export function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part="${name}"]`)!;
  return {
    form: part<HTMLFormElement>('form'),
    box: part<HTMLInputElement>('box'),
    reading: part('reading'),
    exact: part<HTMLInputElement>('exact'),
    help: part<HTMLDetailsElement>('help'),
    facets: part<HTMLDetailsElement>('facets'),
    own: part<HTMLInputElement>('own'),
    clear: part<HTMLButtonElement>('clear'),
    answer: part('answer'),
    bars: part('bars'),
    axis: part('axis'),
    barSays: part('bar-says'),
    from: part<HTMLInputElement>('from'),
    to: part<HTMLInputElement>('to'),
    dates: part('dates'),
    undated: part<HTMLInputElement>('undated'),
    count: part('count'),
    sort: part<HTMLSelectElement>('sort'),
    remarks: part('remarks'),
    results: part<HTMLOListElement>('results'),
    more: part<HTMLButtonElement>('more'),
    near: part('near'),
    trouble: part('trouble'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
