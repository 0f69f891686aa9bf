/** The parts of the page, by their `data-part`. */
export function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part="${name}"]`)!;
  return {
    form: part<HTMLFormElement>('form'),
    box: part<HTMLTextAreaElement>('box'),
    speaker: part<HTMLInputElement>('speaker'),
    date: part<HTMLInputElement>('date'),
    source: part<HTMLInputElement>('source'),
    stop: part<HTMLButtonElement>('stop'),
    file: part<HTMLInputElement>('file'),
    formOf: part<HTMLSelectElement>('form-of'),
    answer: part('answer'),
    status: part('status'),
    counts: part('counts'),
    download: part<HTMLButtonElement>('download'),
    legend: part('legend'),
    results: part<HTMLOListElement>('results'),
    trouble: part('trouble'),
  };
}

export type CheckParts = ReturnType<typeof partsOf>;
