import { lowerOf, ofWordBy } from '../lexicon.ts';
import { findWords } from '../people/words.ts';

/**
 * Words by which somebody speaks of himself or herself, by language: of one person, then of several. Languages that leave the
 * pronoun out have verbs in the first person here that speeches are full of.
 */
const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  en: ['i my me myself i’m i’ve i’d i’ll', 'we our us ourselves we’re we’ve we’ll'],
  fr: ['je j moi mon ma mes', 'nous notre nos'],
  de: ['ich mein meine meinen meinem meiner mir mich', 'wir unser unsere unseren unserem unserer uns'],
  es: [
    'yo me mi mis quiero quisiera deseo agradezco espero creo estoy soy he permítanme digo',
    'nosotros nos nuestro nuestra nuestros nuestras hemos estamos debemos queremos podemos somos',
  ],
  pt: [
    'eu me meu minha meus minhas quero gostaria agradeço espero acho acredito estou sou tenho',
    'nós nos nosso nossa nossos nossas temos estamos devemos queremos podemos somos',
  ],
  gl: ['eu me meu miña quero agradezo', 'nós nos noso nosa nosos nosas temos estamos'],
  ca: ['jo em meu meva vull agraeixo', 'nosaltres ens nostre nostra hem estem'],
  it: [
    'io mi mio mia miei mie vorrei voglio desidero ringrazio credo penso sono ho',
    'noi ci nostro nostra nostri nostre abbiamo siamo dobbiamo vogliamo possiamo',
  ],
  ro: ['eu mi mea meu mele meu doresc vreau aș mulțumesc', 'noi ne nostru noastră noastre noștri avem suntem trebuie'],
  nl: ['ik mijn mij me', 'wij we ons onze'],
  sv: ['jag min mitt mina mig', 'vi vår vårt våra oss'],
  da: ['jeg min mit mine mig', 'vi vores os'],
  no: ['jeg min mitt mine meg', 'vi vår vårt våre oss'],
  fi: ['minä minun minua haluan toivon kiitän olen uskon', 'me meidän meitä meillä olemme haluamme meille'],
  pl: [
    'ja mój moja moje mi mnie chcę chciałbym chciałabym dziękuję jestem myślę uważam mam',
    'my nasz nasza nasze naszego naszej nas nam jesteśmy mamy chcemy musimy',
  ],
  cs: ['já můj moje mi mě chci chtěl děkuji jsem myslím', 'my náš naše našeho nás nám jsme chceme máme musíme'],
  sk: ['ja môj moja moje mi ma chcem chcel ďakujem som myslím', 'my náš naša naše nás nám sme chceme máme musíme'],
  hu: ['én engem nekem vagyok szeretném köszönöm gondolom', 'mi minket nekünk vagyunk szeretnénk'],
  sr: [
    'ja moj moja želim hvala sam mislim ја мој моја желим сам мислим',
    'mi naš naša naše smo želimo ми наш наша наше смо',
  ],
  bg: ['аз мой моя моето ми искам благодаря мисля', 'ние наш наша нашата нашите ни нас'],
  ru: ['я мой моя моё мое моей моего мне меня мной', 'мы наш наша наше наши нашей нашего нам нас нами'],
  uk: ['я мій моя моє моєї мого мені мене', 'ми наш наша наше наші нашої нашого нам нас нами'],
  be: ['я мой мая маё мне мяне', 'мы наш наша наша нашы нашай нам нас намі'],
  el: ['εγώ μου με θέλω θα ευχαριστώ', 'εμείς μας έχουμε είμαστε'],
  tr: [
    'ben benim bana beni istiyorum ediyorum diyorum düşünüyorum inanıyorum teşekkür',
    'biz bizim bize bizi istiyoruz ediyoruz',
  ],
  id: ['saya aku', 'kami kita'],
  ms: ['saya aku', 'kami kita'],
  vi: ['tôi', 'chúng'],
  ar: ['أنا إنني إنّني أود أشكر أتمنى لي', 'نحن إننا نا لنا نود نريد'],
  fa: ['من خودم', 'ما خودمان'],
  he: ['אני שלי לי אותי', 'אנחנו אנו שלנו לנו'],
  hi: ['मैं मेरा मेरी मेरे मुझे मैंने', 'हम हमारा हमारी हमारे हमें हमने'],
  zh: ['我 本人', '我们 我們 咱们'],
  ja: ['私は 私も 私が 私の わたくし 僕', '我々 我が国 私たち われわれ'],
  ko: ['저는 제가 나는 저의', '우리는 우리가 우리의'],
  th: ['ผม ดิฉัน', 'เรา'],
};

/** Languages that set no spaces between words. */
const INSIDE: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** How often texts have the first person. */
export interface FirstPerson {
  readonly one: number;
  readonly many: number;
  /** Of all words; in scripts without spaces two signs are a word. */
  readonly words: number;
}

interface Words {
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
}

const made = new Map<string, Words | null>();

function wordsOf(lang: string): Words | null {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const row = WORDS[lang];
  const words = row === undefined ? null : { one: new Set(row[0].split(' ')), many: new Set(row[1].split(' ')) };
  made.set(lang, words);
  return words;
}

/** Count the words of the first person in texts of a language; of a language that has no list, none. */
export function countFirstPerson(texts: readonly string[], lang: string): FirstPerson {
  const known = wordsOf(lang);
  let [one, many, words] = [0, 0, 0];
  for (const text of texts) {
    if (INSIDE.has(lang)) {
      words += text.length / 2;
      if (known === null) continue;
      const several = countIn(text, known.many);
      many += several;
      // What stands for several begins with what stands for one.
      one += Math.max(0, countIn(text, known.one) - (lang === 'zh' ? several : 0));
      continue;
    }
    const all = findWords(text);
    for (let at = 0; at < all.length; at++) {
      words++;
      const word = all[at]!;
      // "I’m", "j’ai": one word of two.
      const joined = text[word.end] === '’' && all[at + 1]?.start === word.end + 1;
      if (joined) at++;
      if (known === null) continue;
      const of = joined
        ? personOf(text.slice(word.start, all[at]!.end).toLowerCase(), known)
        : personOfForm(word.form, known);
      if (of === 'one') one++;
      else if (of === 'many') many++;
    }
  }
  return { one, many, words };
}

const personOf = (word: string, { one, many }: Words) => (one.has(word) ? 'one' : many.has(word) ? 'many' : null);
const personOfForm = ofWordBy((form, words: Words) => personOf(lowerOf(form), words));

const countIn = (text: string, words: ReadonlySet<string>) =>
  [...words].reduce((sum, word) => sum + text.split(word).length - 1, 0);
