/** The parts of the page, by their `data-part`. */
export function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part="${name}"]`)!;
  return {
    form: part<HTMLFormElement>('form'),
    box: part<HTMLInputElement>('box'),
    exact: part<HTMLInputElement>('exact'),
    sort: part<HTMLSelectElement>('sort'),
    answer: part('answer'),
    status: part('status'),
    forms: part('forms'),
    remark: part('remark'),
    read: part<HTMLButtonElement>('read'),
    lines: part<HTMLOListElement>('lines'),
    more: part<HTMLButtonElement>('more'),
    take: part('take'),
    trouble: part('trouble'),
  };
}

export type ConcordanceParts = ReturnType<typeof partsOf>;
