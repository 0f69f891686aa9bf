/** Whether two words differ by at most one letter: one put in, one left out, one other, or two neighbours swapped. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let fromEnd = 0;
  while (
    fromEnd < a.length - start &&
    fromEnd < b.length - start &&
    a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]
  )
    fromEnd++;
  const [restA, restB] = [a.slice(start, a.length - fromEnd), b.slice(start, b.length - fromEnd)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
