import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean.ts';
import { unwrap } from '../../../src/ingest/envelope/index.ts';
import { rawLine } from '../../../src/ingest/line-number.ts';

const open = (text: string) => unwrap(clean(text, 'x.txt').lines!);
const words = (text: string) =>
  open(text).texts.map(({ lines }) => lines.map((line) => line.text).filter((line) => line !== ''));
const hints = (text: string) =>
  open(text).texts.map((one) => one.hints.map(({ field, line, text: said }) => `${line} ${field}: ${said}`));

describe('a text that is wrapped in nothing', () => {
  it.each([
    ['plain words', 'The lamps are lit.\n\nAll of them.'],
    ['a tag that is only mentioned', 'Nobody may put <b> in a name.\n\nNor may <i> stand there.'],
    ['signs of less and more', 'a < b and c > d\n\ne < f, g > h'],
    ['rules around a line', '---\nThe committee met.\n---\nIt parted.'],
    ['a rule at the top alone', '---\ntitle: a ship\nThe committee met.'],
    ['a letter with From', 'From: the Custom House\n\nDear harbour masters,\n\nTo: nobody.'],
    ['a list with colons', 'From: four\nTo: five\nLamps: nine\n\nNothing else.'],
    ['a line that names a document', '<Document> is a word here.\n\nNothing closes.'],
  ])('is not touched: %s', (_, text) => {
    const { lines } = clean(text, 'x.txt');
    const { texts, wrapping } = unwrap(lines!);
    expect(texts).toHaveLength(1);
    expect(texts[0]!.lines).toBe(lines);
    expect(wrapping).toEqual([]);
  });
});

describe('numbers of lines', () => {
  it('are those of the raw file, with fractions where several stand on one', () => {
    const [{ lines }] = open('<p>One.</p><p>Two.</p>\n<p>Three.</p>').texts as [ReturnType<typeof open>['texts'][0]];
    const printed = lines.filter(({ text }) => text !== '');
    expect(printed.map(({ number }) => rawLine(number))).toEqual([1, 1, 2]);
    expect(new Set(lines.map(({ number }) => number)).size).toBe(lines.length);
    expect(lines.map(({ number }) => number)).toEqual(lines.map(({ number }) => number).toSorted((a, b) => a - b));
  });

  it('are those of the raw file in a section of CDATA too', () => {
    const feed =
      '<rss><channel><item><description><![CDATA[<p>One.</p>\n<p>Two.</p>\n]]></description></item></channel></rss>';
    const printed = open(feed).texts[0]!.lines.filter(({ text }) => text !== '');
    expect(printed.map(({ number, text }) => [rawLine(number), text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
  });

  it('say how far words reach that were broken in the raw file', () => {
    const [{ lines }] = open('<p>One\ntwo\nthree.</p>\n<p>Four.</p>').texts as [ReturnType<typeof open>['texts'][0]];
    expect(lines[0]).toMatchObject({ number: 1, last: 3, text: 'One two three.' });
  });
});

describe('what is left out', () => {
  it('is told line by line, also where only a part of one is', () => {
    expect(open('<div>\n<p>One.</p>\n</div>\n<p>\nTwo.\n</p>').wrapping).toEqual([
      { line: 1, rule: 'html', says: 'mark-up of the page (HTML)', part: false },
      { line: 2, rule: 'html', says: 'mark-up of the page (HTML)', part: true },
      { line: 3, rule: 'html', says: 'mark-up of the page (HTML)', part: false },
      { line: 4, rule: 'html', says: 'mark-up of the page (HTML)', part: false },
      { line: 6, rule: 'html', says: 'mark-up of the page (HTML)', part: false },
    ]);
  });
});

describe('HTML', () => {
  it('has no words in scripts, styles, comments and menus', () => {
    const page = `<html><head><style>a{}</style></head><body><nav><a href="/">Home</a></nav><p>One.</p>
<script>x("<p>no</p>")</script><!-- no --><p hidden>no</p><p style="display: none">no</p><p>Two.</p></body></html>`;
    expect(words(page)).toEqual([['One.', 'Two.']]);
  });

  it('has letters for its entities', () => {
    expect(words('<p>It&rsquo;s &#8220;nine&#8221; &amp; &eacute;cu.</p>\n<p>Yes.</p>')).toEqual([
      ['It’s “nine” & écu.', 'Yes.'],
    ]);
  });

  it('is the text’s main element, where that has most of the words', () => {
    const page = '<div>More news</div><article><p>The lamps are lit at four.</p></article><div>Weather</div>';
    expect(words(page)).toEqual([['The lamps are lit at four.']]);
    expect(words('<div>The lamps are lit at four o’clock.</div><article><p>Lit.</p></article>')).toEqual([
      ['The lamps are lit at four o’clock.', 'Lit.'],
    ]);
  });

  it('keeps the lines of a text that has only pieces of it', () => {
    expect(words('One <b>and</b> two.\nThree <i>and</i> four.\n\nFive.')).toEqual([
      ['One and two.', 'Three and four.', 'Five.'],
    ]);
  });

  it('says what its head says', () => {
    const page = `<html lang="fr"><head><title>La lampe</title><meta name="author" content="Odile Marchevert">
<meta property="article:published_time" content="2012-06-04"></head><body><p>Elle brûle.</p></body></html>`;
    expect(hints(page).map((found) => found.toSorted())).toEqual([
      ['1 author: Odile Marchevert', '1 lang: fr', '1 title: La lampe', '2 published: 2012-06-04'],
    ]);
  });

  it('lies in itself without end and is read all the same', () => {
    expect(words(`${'<div>'.repeat(5000)}<p>One.</p>${'</div>'.repeat(5000)}<p>Two.</p>`)).toEqual([['One.', 'Two.']]);
  });
});

describe('front matter', () => {
  it('says title, day, author and place, each with its line', () => {
    expect(
      hints('---\ntitle: "A: b"\nauthors:\n  - Corin Ludgrave\ndate: 2012-06-04\nplace: Velmar\n---\nWords.'),
    ).toEqual([['2 title: A: b', '5 published: 2012-06-04', '4 author: Corin Ludgrave', '6 place: Velmar']]);
  });

  it('is read line by line where it is no YAML', () => {
    expect(hints('---\ntitle: Lamps: lit\ndate: 2012-06-04\n---\nWords.')).toEqual([
      ['2 title: Lamps: lit', '3 published: 2012-06-04'],
    ]);
  });
});

describe('a mail', () => {
  const head = 'From: Corin Ludgrave <c@islands.example>\nDate: 4 June 2012\nTo: Idris\nSubject: Re: Oil\n\n';

  it('says who, when and what about', () => {
    expect(hints(`${head}We paid.`)).toEqual([
      ['4 title: Oil', '2 published: 4 June 2012', '1 author: Corin Ludgrave'],
    ]);
  });

  it('is read with base64', () => {
    const body = Buffer.from('Nous avons payé.\nDeux fois.').toString('base64');
    const coded = `From: a\nTo: b\nDate: 4 June 2012\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}`;
    expect(words(coded)).toEqual([['Nous avons payé.', 'Deux fois.']]);
  });

  it('is a text for itself beside the one that it answers', () => {
    expect(words(`${head}We paid.\n\n-----Original Message-----\n${head}Pay.`)).toEqual([['We paid.'], ['Pay.']]);
  });
});

describe('an agency’s mark-up', () => {
  it('is taken off each document of a file', () => {
    const doc = (n: number) =>
      `<DOC>\n<DOCNO> ${n} </DOCNO>\n<HEADLINE>\nHead ${n}\n</HEADLINE>\n<TEXT>\nWords ${n}.\n</TEXT>\n</DOC>\n`;
    expect(words(doc(1) + doc(2))).toEqual([['Words 1.'], ['Words 2.']]);
    expect(hints(doc(1) + doc(2))).toEqual([['4 title: Head 1'], ['13 title: Head 2']]);
  });
});

describe('an agency’s header', () => {
  const left = (...texts: string[]) => words(texts.join('\n')).flat();

  it('is known line by line', () => {
    expect(
      left(
        'TPB20090314.0117 NEWS STORY 03/14/2009 17:42:00',
        'w2 &Cx1f; wstm-',
        'BC-Strait-Pilots, 1st Ld,0234',
        'Pilots refuse',
        '&UR; Eds: UPDATES with reply. &QL;',
        'The pilots refused.',
      ),
    ).toEqual(['Pilots refuse', 'The pilots refused.']);
    expect(
      left(
        'tpb062 4 i 211 abc tpb 061',
        'Strait/pilots/',
        '1ST LEAD',
        'By TPB correspondents =',
        'Pilots refuse =',
        'They did.',
      ),
    ).toEqual(['Pilots refuse =', 'They did.']);
  });

  it('gives the first time stamp of a line, and the place and day at its end', () => {
    const line = '20090314TPB0125 20090314T202119+0100 7 20090314T202120+0100 Pilots refuse VELMAR March 14';
    expect(hints(`${line}\nThe pilots refused.`)).toEqual([
      ['1 published: 20090314T202119+0100', '1 dateline: VELMAR March 14'],
    ]);
  });

  it('gives the headline, the author and the house of lines between a caret and a sign of the machine', () => {
    expect(
      hints(
        'r i BC-TN--Skerry-Pilots 1stLd   03-14 144\n^BC-TN--Skerry-Pilots,827<\n^Pilots refuse<\n^By ORLA QUILL=\n^Islands Wire=\nThe pilots refused.',
      ),
    ).toEqual([
      [
        '1 note: r i BC-TN--Skerry-Pilots 1stLd   03-14 144'.replace('   ', ' '),
        '2 note: ^BC-TN--Skerry-Pilots,827<',
        '3 title: Pilots refuse',
        '4 author: By ORLA QUILL',
        '5 source: Islands Wire',
      ],
    ]);
  });

  it('is none where nothing is sure to be one', () => {
    const text = ['By Ilsabet Moravec', 'URGENT', 'one/two/', 'It was said on 2009-03-14T20:21 and not before.'];
    expect(left(...text)).toEqual(text);
  });

  it('comes with a foot of stamps and letters, which words are not', () => {
    const head = 'tpb062 4 i 211 abc tpb 061';
    expect(left(head, 'They refused.', '(TPB/jf)', '', '141742 GMT Mar 09')).toEqual(['They refused.']);
    expect(left(head, 'They refused.', 'jf om pp', 'It is so.')).toEqual(['They refused.', 'jf om pp', 'It is so.']);
    expect(left('They refused.', '', 'jf/om/pp')).toEqual(['They refused.', 'jf/om/pp']);
  });
});

describe('several texts in one file', () => {
  const long =
    'The lamps of the Inner Channel are lit at four o’clock, and those who have none may ask for one. '.repeat(5);

  it('part at a rule, where each has a day at its head', () => {
    const part = (day: string) => `On the lamps\n${day}\n\n${long}`;
    expect(words(`${part('14 March 2009')}\n\n#####\n\n${part('16 March 2009')}`)).toHaveLength(2);
  });

  it('are one where only the first has a day, or a rule stands between its parts', () => {
    expect(words(`On the lamps\n14 March 2009\n\n${long}\n\n#####\n\n${long}`)).toHaveLength(1);
    expect(words(`${long}\n\n-----\n\n${long}`)).toHaveLength(1);
  });

  it('part at their headings with days', () => {
    const text = (title: string, day: string) => `${title}\n${day}\n\n${long}\n`;
    const page = `${text('The lamps are lit', '14 March 2009')}\n${text('The oil is paid', '16 March 2009')}`;
    expect(words(page).map(([first]) => first)).toEqual(['The lamps are lit', 'The oil is paid']);
    const above = (title: string, day: string) => `${day}\n\n${title}\n\n${long}\n`;
    expect(
      words(`${above('The lamps are lit', '14 March 2009')}\n${above('The oil is paid', '16 March 2009')}`),
    ).toHaveLength(2);
  });

  it('are none in a menu of headings with days, or where one text has two days', () => {
    const entry = (n: number) => `Notice ${n}\n${n} March 2009\n`;
    expect(words(`${[1, 2, 3].map(entry).join('\n')}\n${long}`)).toHaveLength(1);
    expect(
      words(`The lamps are lit\n14 March 2009\n\n${long}\nHe said so again on\n16 March 2009.\n\n${long}`),
    ).toHaveLength(1);
  });
});

describe('settings above a text', () => {
  it('are known by an address, by names that a machine wrote, or by their number', () => {
    expect(hints('Source: https://www.example.org/1\n\nWords.')).toEqual([['1 source: https://www.example.org/1']]);
    expect(hints('date_str: 2013-09-05\ntitle: The visit\nkey_id: 7\n\nWords.')).toEqual([
      ['2 title: The visit', '1 published: 2013-09-05'],
    ]);
    expect(hints('Title: The visit\nDate: 5 September 2013\nPlace: Velmar\n\nWords.')).toEqual([
      ['1 title: The visit', '2 published: 5 September 2013', '3 place: Velmar'],
    ]);
  });

  it.each([
    ['Date: 5 September 2013\n\nWords.'],
    ['Source: the day book\n\nWords.'],
    ['Question: Is it lit?\nAuthor: It is.\nWords.'],
  ])('are none in %j', (text) => expect(hints(text)).toEqual([[]]));
});

describe('data around texts', () => {
  it('is read line by line where each is a record', () => {
    const record = (n: number) =>
      JSON.stringify({ title: `T${n}`, text: `The lamps of the Inner Channel are lit at ${n} o’clock.` });
    expect(hints(`${record(4)}\n${record(5)}`)).toEqual([['1 title: T4'], ['2 title: T5']]);
  });

  it('has its title above the part with the words, and links that are no texts', () => {
    const body = 'The lamps of the Inner Channel are lit at four o’clock.';
    const links = [{ title: 'Harbours', description: 'News of the harbours, and of all that lie in them.' }];
    const page = { links, details: { title: 'Part', body }, locale: 'en', title: 'Lamps' };
    expect(words(JSON.stringify(page))).toEqual([[body]]);
    expect(hints(JSON.stringify(page))[0]).toEqual([
      '1 title: Lamps',
      '1 title: Part',
      '1 title: Harbours',
      '1 lang: en',
    ]);
    expect(words(JSON.stringify({ title: 'All', texts: [{ body }, { body }] }))).toHaveLength(2);
    expect(words(JSON.stringify({ one: { body }, two: { body } }))).toHaveLength(2);
  });

  it.each([
    ['braces of a text', '{The clerk:} "reads" the list\nand ends it {so}'],
    ['JSON without words', '{"a": 1, "b": [2, 3]}'],
    ['a list with commas', 'text, date, title and the rest were read.\n\nThen tea.'],
  ])('is none in %s', (_, text) => expect(words(text)).toEqual([text.split('\n').filter((line) => line !== '')]));
});

describe('elements of unknown names', () => {
  it('part the words where they close', () => {
    expect(words('<Motion>ON THE LAMP</Motion><Newspeech>MR. FENN: It is out.</Newspeech>')).toEqual([
      ['ON THE LAMP', 'MR. FENN: It is out.'],
    ]);
    expect(words('<Lamp> is the name of the ship.\n\n<Lamp> again.')).toEqual([
      ['<Lamp> is the name of the ship.', '<Lamp> again.'],
    ]);
  });
});

describe('letters as numbers', () => {
  it('are letters, with tags around or without', () => {
    expect(words('&#1055;&#1088;&#1080;&#1074;&#1077;&#1090;, &laquo;Hob&raquo;.\n\nIt&#x2019;s lit.')).toEqual([
      ['Привет, «Hob».', 'It’s lit.'],
    ]);
    expect(words('Nothing but AT&T;, Smith & Sons and R&D here; &c.')).toEqual([
      ['Nothing but AT&T;, Smith & Sons and R&D here; &c.'],
    ]);
  });

  it('may be those of a mail whose header is gone', () => {
    expect(words('Nous avons pay=C3=A9 =C3=A0 =C3=\n=89vry =E2=80=93 deux fois.\n\nMerci.')).toEqual([
      ['Nous avons payé à Évry – deux fois.', 'Merci.'],
    ]);
    expect(words('x=C3 and y=A9, a=b and c=d=e')).toEqual([['x=C3 and y=A9, a=b and c=d=e']]);
  });
});
