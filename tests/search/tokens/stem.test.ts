import { readFileSync } from 'node:fs';
import { newStemmer } from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { foldForms } from '../../../src/search/tokens/fold.ts';
import { stemOf } from '../../../src/search/tokens/stem.ts';
import { stemEnglish } from '../../../src/search/tokens/stemmers/english.ts';
import { stemRussian } from '../../../src/search/tokens/stemmers/russian.ts';
import { wordsOf } from '../../../src/search/tokens/tokenise.ts';
import { sourceFiles } from '../../lib/source-code.ts';

/** Words of what the project itself says, and endings put behind their beginnings, so that every rule is met. */
function words(letters: RegExp, texts: readonly string[], suffixes: string): ReadonlySet<string> {
  const printed = texts.flatMap((text) => wordsOf(text).map(({ text: word }) => foldForms(word)));
  const found = new Set(printed.filter((word) => letters.test(word)));
  const stems = [...found].filter((_, index) => index % 7 === 0).map((word) => word.slice(0, 5));
  for (const stem of stems) for (const suffix of suffixes.split(' ')) found.add(stem + suffix);
  return found;
}

describe('stems are those of Snowball', () => {
  it('in English', () => {
    const texts = [
      readFileSync('README.md', 'utf8'),
      ...sourceFiles(['src', 'content/sample/statements'], ['.ts', '.md']).map(({ text }) => text),
    ];
    const suffixes =
      's ed ing edly ingly eed eedly ies ied sses us ss y tional enci anci abli entli izer ization ational ator alism aliti alli ' +
      'fulness ousli ousness iveness iviti biliti logi fulli lessli li alize icate iciti ical ful ness ative al ance ence er ic ' +
      'able ible ant ement ment ent ism ate iti ous ive ize sion tion e ll';
    const all = words(/^[a-z]+$/u, texts, suffixes);
    const oracle = newStemmer('english');
    expect(all.size).toBeGreaterThan(50_000);
    expect([...all].filter((word) => stemEnglish(word) !== oracle.stem(word))).toEqual([]);
  });

  it('in Russian', () => {
    const texts = sourceFiles(['src', 'content', 'tests/fixtures'], ['.ts', '.md', '.txt']).map(({ text }) => text);
    const suffixes =
      'ив ивши вши вшись в ее ие ые ое ими ому ого ую яя ем нн вш ющ щ ивш ующ ся сь ла на ете йте ешь нно ила ены ить ует ишь ' +
      'а ев ов ия ью иях ость ост ейш ейше енн ь и аться ившийся ующегося ского анный';
    const all = words(/^[а-я]+$/u, texts, suffixes);
    const oracle = newStemmer('russian');
    expect(all.size).toBeGreaterThan(5000);
    expect([...all].filter((word) => stemRussian(word) !== oracle.stem(word))).toEqual([]);
  });
});

describe('forms of one word have one stem, and words beside it another', () => {
  it.each([
    ['en', 'negotiate negotiates negotiated negotiating negotiation negotiations', 'neglect'],
    ['en', 'café cafe cafés', 'cave'],
    ['fr', 'négociation négociations', 'notion'],
    ['fr', 'négocier négocié négociés négociée', 'noce'],
    ['fr', 'déclarer declare déclaré declarés déclarait déclarera', 'déclin'],
    ['fr', 'nationale national nationales', 'notion'],
    ['fr', 'sécurité sécurités', 'secours'],
    ['fr', 'pacifique pacifiques', 'paix'],
    ['fr', 'bateaux bateau', 'batterie'],
    ['es', 'navegación navegacion navegaciones navegar', 'nave'],
    ['es', 'firmar firmó firmo firman firmaba firmando firmado firmaron', 'firmamento'],
    ['es', 'comercio comercios', 'comer'],
    ['es', 'político política políticos políticas', 'polo'],
    ['es', 'frontera fronteras', 'frente'],
    ['en', 'гавань гавани гаванью гаваней', 'гам'],
    ['en', 'Лавров Лаврова Лаврову Лавровым', 'лаваш'],
    ['en', 'пролив пролива проливы проливов проливам', 'прочный'],
    ['en', 'инициатива инициативы инициатив', 'инициалы'],
    ['en', 'архив архивов архивах', 'арка'],
    ['en', 'призыв призыва призывы', 'приз'],
    ['en', 'ещё еще', 'щит'],
    ['en', 'الوزير والوزير وزير للوزير', 'وزن'],
    ['en', 'السفينة سفينة والسفينة', 'سفر'],
    ['en', 'مُؤتمر مؤتمر المؤتمر', 'متحف'],
    ['en', '해협은 해협이 해협을 해협에서 해협', '해안'],
    ['en', '٢٠١٤ 2014', '2015'],
    ['en', 'Ὀδός Οδος οδός', 'οδηγός'],
  ])('%s: %s, not %s', (language, forms, other) => {
    const stem = (word: string) => stemOf(wordsOf(word)[0]!.text, [language]);
    const stems = new Set(forms.split(' ').map(stem));
    expect([...stems]).toHaveLength(1);
    expect(stems).not.toContain(stem(other));
  });

  it('but letters that a mark makes another letter are told apart', () => {
    const stem = (word: string) => stemOf(wordsOf(word)[0]!.text, ['en']);
    expect(stem('їх')).not.toBe(stem('их'));
    expect(stem('йод')).not.toBe(stem('иод'));
  });

  it('by the first language whose endings are known, else not at all', () => {
    expect(stemOf('harbours', ['ru', 'en-GB', 'fr'])).toBe('harbour');
    expect(stemOf('harbours', ['fi'])).toBe('harbours');
    expect(stemOf('harbours', [])).toBe('harbours');
  });
});
