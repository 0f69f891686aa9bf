/** `1 statement`, `9 statements`. */
export function countWords(count: number, one = 'statement', many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
