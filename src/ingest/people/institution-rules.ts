import type { Named, Tier } from '../../statement/schema.ts';
import { candidate, type MainSpeakers, NOBODY_SPEAKS } from './whose-words.ts';

/** An institution whose statement the text is, and how that is known. */
export interface SpeakingInstitution {
  readonly named: Named;
  readonly rule: string;
  readonly line: number;
  readonly quote: string;
}

/** What each rule says, how sure it is, and whether the text itself says it. */
const RULES: Readonly<Record<string, { readonly tier: Tier; readonly stated: boolean; readonly says: string }>> = {
  'title/institution': {
    tier: 'certain',
    stated: true,
    says: 'The headline says that this is a statement by the institution.',
  },
  'title/institution+source': {
    tier: 'certain',
    stated: false,
    says: 'The headline says that this is a statement by the institution; whose institution it is follows from the source.',
  },
  'title/joint': {
    tier: 'probable',
    stated: true,
    says: 'The headline says that several put the text out together, and names no person.',
  },
  'title/readout': {
    tier: 'probable',
    stated: false,
    says: 'The headline says that this is a readout; it is put out by the body in which its first person holds office.',
  },
  'head/institution': { tier: 'probable', stated: true, says: 'The head in brackets says whose words these are.' },
  'lead/announced': {
    tier: 'probable',
    stated: true,
    says: 'The first paragraph says that the words of the institution follow.',
  },
  'lead/institution': {
    tier: 'possible',
    stated: true,
    says: 'The report gives the words of an institution; no person is named for them.',
  },
  'report/institution': {
    tier: 'possible',
    stated: true,
    says: 'The report quotes an institution before it lets any person speak.',
  },
  'body/title': {
    tier: 'possible',
    stated: true,
    says: 'The headline lets a body speak, or says that it put something out.',
  },
  'body/lead': { tier: 'possible', stated: true, says: 'The text opens with what a body says or puts out.' },
  'body/signature': { tier: 'possible', stated: true, says: 'The name of a body stands alone below the words.' },
  'body/letterhead': { tier: 'possible', stated: true, says: 'The name of a body stands alone above the words.' },
  'body/source': {
    tier: 'possible',
    stated: false,
    says: 'A body put the text out, and no person is known to speak in it.',
  },
};

/** Say that a text is an institution's. */
export function announceInstitution({ named, rule, line, quote }: SpeakingInstitution): MainSpeakers {
  const { tier, stated, says } = RULES[rule]!;
  const basis = stated ? 'stated' : 'inferred';
  const evidence = [
    {
      field: 'institution' as const,
      basis,
      tier,
      rule,
      line,
      quote,
      says,
      ...(named.id === null ? {} : { authority: `organisations/${named.id}` }),
    },
  ] as const;
  return {
    ...NOBODY_SPEAKS,
    institution: { value: named, basis, tier, evidence: [...evidence] },
    candidates: [candidate('institution', named.name, rule, line, quote, 'won', says)],
  };
}
