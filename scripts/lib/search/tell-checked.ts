import { type Verdict, VERDICTS } from '../../../src/search/quotes/types.ts';
import { isRight, plainWording, type ToldJudgement } from '../../../src/site/quotes/result.ts';

/** A judgement as a person reads it on a console. */
export function tellChecked(told: ToldJudgement, citations: readonly (string | null)[], number: number): string {
  const { verdict, quotation, claimed, differs, unchecked, places, statements, others } = told;
  const lines = [
    `${number}. ${verdict.toUpperCase()}${isRight(told) || differs.length === 0 ? '' : ', AND NOT AS CLAIMED'}`,
  ];
  const by = [claimed.speaker, claimed.date, claimed.source].filter((one) => one !== null);
  lines.push(`   “${flat(strip(quotation))}”${by.length === 0 ? '' : ` (claimed: ${by.join(', ')})`}`);
  if (verdict === 'absent' && places.length > 0) lines.push('   Nearest, and not enough:');
  places.forEach((place, index) => {
    if (verdict !== 'verbatim' && verdict !== 'somebody-else') lines.push(`   ${plainWording(place.wording)}`);
    lines.push(`   ${place.said.length === 0 ? 'speaker not known' : place.said.join(', ')}: ${place.address}`);
    if (citations[index]) lines.push(`   ${citations[index]}`);
  });
  for (const { what, claimed: wrong, found } of differs)
    lines.push(`   ${what}: not ${wrong}, but ${found.join(', ') || 'not known'}`);
  if (unchecked.length > 0) lines.push(`   Could not be checked: ${unchecked.join(', ')}`);
  if (statements !== null && statements > 1)
    lines.push(`   In ${statements} statements; also ${others.map(({ address }) => address).join(' ')}`);
  return `${lines.join('\n')}\n\n`;
}

/** `3 quotations: 2 verbatim, 1 altered.` */
export function tellSummary(told: readonly ToldJudgement[]): string {
  const count = (verdict: Verdict) => told.filter((one) => one.verdict === verdict).length;
  const counts = VERDICTS.filter((verdict) => count(verdict) > 0).map((verdict) => `${count(verdict)} ${verdict}`);
  const wrong = told.filter(({ verdict, differs }) => verdict !== 'somebody-else' && differs.length > 0).length;
  const claims = wrong === 0 ? '' : ` ${wrong} with a speaker, date or source that is otherwise there.`;
  return `${told.length} quotation${told.length === 1 ? '' : 's'}: ${counts.join(', ')}.${claims}\n`;
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const strip = (text: string) => text.trim().replace(/^[“"«„]([^“”"«»„]*)[”"»“]$/u, '$1');
