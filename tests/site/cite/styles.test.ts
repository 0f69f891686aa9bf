import { describe, expect, it } from 'vitest';
import { italic, plainText, quoted, AMERICAN, BRITISH } from '../../../src/site/cite/runs.ts';
import type { Cited } from '../../../src/site/cite/csl.ts';
import { STYLES, type StyleId } from '../../../src/site/cite/styles/index.ts';
import { shortTitle } from '../../../src/site/cite/styles/parts.ts';
import { ALL_CASES, type CaseName, paragraphOf, quotationOf, turnOf, whole } from './cases.ts';

/**
 * Citations written by hand from the manual of each style, with the rule that each shows. `ADDRESS` stands for the statement's
 * address, which is as long as it is; italics are between underscores, small capitals between equals signs.
 */
type Example = readonly [rule: string, cited: Cited, expected: string];

function shown(style: StyleId, form: string, { item, locator, accessed }: Cited): string {
  const found = STYLES.find(({ id }) => id === style)!
    .write({ item, locator, accessed })
    .find((one) => one.form === form);
  return found!.text
    .map(({ text, face }) => (face === 'italic' ? `_${text}_` : face === 'small-caps' ? `=${text}=` : text))
    .join('')
    .replaceAll(locator?.URL ?? item.URL, 'ADDRESS')
    .replaceAll(item.URL, 'ADDRESS');
}

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'chicago note': [
    [
      'a newspaper article: title in quotation marks, paper in italics, day; whom it reports stands before it',
      whole('report'),
      'Bogumil Kresh, Foreign Minister of Tarn, reported in “The lamp is lit, and nobody will say who paid,” ' +
        '_The Kittiwick Lantern_, February 21, 1994, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'an interview: whoever was asked is the author; marks inside a title become single ones',
      whole('interview'),
      'Jago Fenn, Harbour Master of Kittiwick, “‘The Tide Table’: Captain Fenn on clocks,” interview, Harbour Radio ' +
        'Kittiwick, January 6, 2011, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'a speech: kind, place and day in parentheses',
      whole('speech'),
      'Berengar Oake, Secretary-General of the Northern Conference, “Address at the signing of the Declaration on ' +
        'Passage” (speech, Ternholm, June 4, 1999), Northern Conference Records Office, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'a paragraph, where there are no pages; a question mark in a title keeps the comma after it',
      paragraphOf('briefing', 2),
      'Zdenka Palyuk, Spokesperson of the Foreign Ministry of Tarn, “Briefing by the spokesperson: is the phrase book a ' +
        'provocation?,” briefing, Ministry of Foreign Affairs of Tarn, February 18, 2021, para. 2, The Skerry Strait ' +
        'Papers, ADDRESS.',
    ],
    [
      'a body as author, not named again as publisher; a date supplied by an editor in brackets, as a span',
      whole('letter'),
      'Harbour Ministry of the Skerries, “Letter to the harbour masters of the strait,” letter, [between February 9 and ' +
        '20, 2024], The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'no author: the title comes first',
      whole('communique'),
      '“Joint communiqué on pilotage,” statement, Northern Conference Records Office, March 14, 2024, The Skerry Strait ' +
        'Papers, ADDRESS.',
    ],
    [
      'undated: n.d., and then the day of access; a name without a record stays whole',
      whole('undated'),
      'Ephraim Gaunt, Keeper of the Hob light, “Remarks on being given a clock” (speech, n.d.), The Skerry Strait Papers, ' +
        'accessed November 30, 2026, ADDRESS.',
    ],
    [
      'quoted in: the speaker, then the text that quotes; a supplied title and an inferred date, all days it may be, in brackets',
      quotationOf('wire'),
      'Corin Ludgrave, Harbour Minister of the Skerries, quoted in “[The islands will count herring with anyone …],” Tarn ' +
        'Press Bureau, [October 7, 14, or 21, 2010], para. 2, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'a title in another script stays as it is printed; a translation follows in brackets',
      whole('russian'),
      'Ministry of Foreign Affairs of Tarn, “Заявление в связи с письменным ответом” [Statement on the written reply], ' +
        'statement, January 29, 2022, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'two authors, both in natural order, with their roles; a turn of somebody else names who speaks',
      turnOf('talks', 1),
      'Perpetua Okonre, in Ilsabet Moravec (Foreign Minister of Tarn) and Aldous Penhale (Harbour Minister of the ' +
        'Skerries), “Press conference following the Fourth Round,” press conference, Northern Conference Records Office, ' +
        'March 2, 2024, para. 1, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'a turn of one of the authors, of several paragraphs',
      turnOf('talks', 2),
      'Aldous Penhale, Harbour Minister of the Skerries, in Ilsabet Moravec (Foreign Minister of Tarn) and Aldous Penhale ' +
        '(Harbour Minister of the Skerries), “Press conference following the Fourth Round,” press conference, Northern ' +
        'Conference Records Office, March 2, 2024, paras. 2–3, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'a turn whose speaker nobody knows is cited by its label, never under the name of a speaker',
      paragraphOf('talks', 4),
      '“QUESTION,” in Ilsabet Moravec (Foreign Minister of Tarn) and Aldous Penhale (Harbour Minister of the Skerries), ' +
        '“Press conference following the Fourth Round,” press conference, Northern Conference Records Office, March 2, ' +
        '2024, para. 4, The Skerry Strait Papers, ADDRESS.',
    ],
    [
      'three and more authors: the first and et al.; an approximate month has ca.',
      whole('excerpt'),
      'Ilsabet Moravec et al., “Joint press conference of Foreign Ministers, the Harbour Minister and the ' +
        'Secretary-General after the opening of the Third Round, Ternholm,” press conference excerpt, Northern Conference ' +
        'Records Office, ca. April 2016, The Skerry Strait Papers, ADDRESS.',
    ],
  ],
  'chicago bibliography': [
    [
      'a newspaper takes the place of an author who is not named',
      whole('report'),
      '_The Kittiwick Lantern_. “The lamp is lit, and nobody will say who paid.” February 21, 1994. The Skerry Strait ' +
        'Papers. ADDRESS.',
    ],
    [
      'an interview: the name turned round',
      whole('interview'),
      'Fenn, Jago. “‘The Tide Table’: Captain Fenn on clocks.” Interview. Harbour Radio Kittiwick, January 6, 2011. The ' +
        'Skerry Strait Papers. ADDRESS.',
    ],
    [
      'a speech: kind, place and day',
      whole('speech'),
      'Oake, Berengar. “Address at the signing of the Declaration on Passage.” Speech, Ternholm, June 4, 1999. Northern ' +
        'Conference Records Office. The Skerry Strait Papers. ADDRESS.',
    ],
    [
      'a question mark ends the title: no full stop after it; a bibliography names no paragraph',
      paragraphOf('briefing', 2),
      'Palyuk, Zdenka. “Briefing by the spokesperson: is the phrase book a provocation?” Briefing. Ministry of Foreign ' +
        'Affairs of Tarn, February 18, 2021. The Skerry Strait Papers. ADDRESS.',
    ],
    [
      'a body as author',
      whole('letter'),
      'Harbour Ministry of the Skerries. “Letter to the harbour masters of the strait.” Letter. [between February 9 and ' +
        '20, 2024]. The Skerry Strait Papers. ADDRESS.',
    ],
    [
      'no author and no periodical: the title comes first',
      whole('communique'),
      '“Joint communiqué on pilotage.” Statement. Northern Conference Records Office, March 14, 2024. The Skerry Strait ' +
        'Papers. ADDRESS.',
    ],
    [
      'undated, with the day of access',
      whole('undated'),
      'Ephraim Gaunt. “Remarks on being given a clock.” Speech, n.d. The Skerry Strait Papers. Accessed November 30, ' +
        '2026. ADDRESS.',
    ],
    [
      'an agency is no newspaper and stands upright; a supplied title is in brackets',
      quotationOf('wire'),
      'Tarn Press Bureau. “[The islands will count herring with anyone …].” [October 7, 14, or 21, 2010]. The Skerry ' +
        'Strait Papers. ADDRESS.',
    ],
    [
      'an Arabic particle stays with the name',
      whole('arabic'),
      'al-Marfai, Yusra. “حوار مع وزيرة الخارجية والبحر.” Interview. Ministry of Foreign Affairs and the Sea of Safwara, ' +
        'September 14, 2017. The Skerry Strait Papers. ADDRESS.',
    ],
    [
      'two authors: a comma before and, only the first turned round',
      whole('talks'),
      'Moravec, Ilsabet, and Aldous Penhale. “Press conference following the Fourth Round.” Press conference. Northern ' +
        'Conference Records Office, March 2, 2024. The Skerry Strait Papers. ADDRESS.',
    ],
    [
      'up to six authors are all named',
      whole('excerpt'),
      'Moravec, Ilsabet, Lucien Tournebois, Aldous Penhale, and Matthias Lorne. “Joint press conference of Foreign ' +
        'Ministers, the Harbour Minister and the Secretary-General after the opening of the Third Round, Ternholm.” Press ' +
        'conference excerpt. Northern Conference Records Office, ca. April 2016. The Skerry Strait Papers. ADDRESS.',
    ],
  ],
  'mla entry': [
    [
      'no author: the title first; the periodical is the first container, the archive the second; months are shortened',
      whole('report'),
      '“The lamp is lit, and nobody will say who paid.” _The Kittiwick Lantern_, 21 Feb. 1994. _The Skerry Strait ' +
        'Papers_, ADDRESS. Accessed 30 Nov. 2026.',
    ],
    [
      'an interview, whose kind is a last element',
      whole('interview'),
      'Fenn, Jago. “‘The Tide Table’: Captain Fenn on clocks.” _Harbour Radio Kittiwick_, 6 Jan. 2011. _The Skerry Strait ' +
        'Papers_, ADDRESS. Interview. Accessed 30 Nov. 2026.',
    ],
    [
      'a speech with its place after the day; a body as publisher is not in italics',
      whole('speech'),
      'Oake, Berengar. “Address at the signing of the Declaration on Passage.” Northern Conference Records Office, 4 June ' +
        '1999, Ternholm. _The Skerry Strait Papers_, ADDRESS. Speech. Accessed 30 Nov. 2026.',
    ],
    [
      'a question mark ends the title',
      whole('briefing'),
      'Palyuk, Zdenka. “Briefing by the spokesperson: is the phrase book a provocation?” Ministry of Foreign Affairs of ' +
        'Tarn, 18 Feb. 2021. _The Skerry Strait Papers_, ADDRESS. Briefing. Accessed 30 Nov. 2026.',
    ],
    [
      'a body that is author and publisher is named as publisher alone; a supplied date is in brackets',
      whole('letter'),
      '“Letter to the harbour masters of the strait.” Harbour Ministry of the Skerries, [between 9 and 20 Feb. 2024]. ' +
        '_The Skerry Strait Papers_, ADDRESS. Letter. Accessed 30 Nov. 2026.',
    ],
    [
      'no author',
      whole('communique'),
      '“Joint communiqué on pilotage.” Northern Conference Records Office, 14 Mar. 2024. _The Skerry Strait Papers_, ' +
        'ADDRESS. Statement. Accessed 30 Nov. 2026.',
    ],
    [
      'undated: no date is given at all',
      whole('undated'),
      'Ephraim Gaunt. “Remarks on being given a clock.” _The Skerry Strait Papers_, ADDRESS. Speech. Accessed 30 Nov. ' +
        '2026.',
    ],
    [
      'a text without a title is known by its first words, in quotation marks',
      whole('wire'),
      '“The islands will count herring with anyone …” _Tarn Press Bureau_, [7, 14, or 21 Oct. 2010]. _The Skerry Strait ' +
        'Papers_, ADDRESS. Accessed 30 Nov. 2026.',
    ],
    [
      'a title in another script',
      whole('arabic'),
      'al-Marfai, Yusra. “حوار مع وزيرة الخارجية والبحر.” Ministry of Foreign Affairs and the Sea of Safwara, 14 Sept. ' +
        '2017. _The Skerry Strait Papers_, ADDRESS. Interview. Accessed 30 Nov. 2026.',
    ],
    [
      'two authors',
      whole('talks'),
      'Moravec, Ilsabet, and Aldous Penhale. “Press conference following the Fourth Round.” Northern Conference Records ' +
        'Office, 2 Mar. 2024. _The Skerry Strait Papers_, ADDRESS. Press conference. Accessed 30 Nov. 2026.',
    ],
    [
      'three and more authors: et al.; an approximate date has circa',
      whole('excerpt'),
      'Moravec, Ilsabet, et al. “Joint press conference of Foreign Ministers, the Harbour Minister and the ' +
        'Secretary-General after the opening of the Third Round, Ternholm.” Northern Conference Records Office, circa Apr. ' +
        '2016. _The Skerry Strait Papers_, ADDRESS. Press conference excerpt. Accessed 30 Nov. 2026.',
    ],
  ],
  'mla in-text': [
    ['the title, shortened, where no author is named', whole('report'), '(“The lamp is lit”)'],
    ['the author’s surname', whole('interview'), '(Fenn)'],
    ['a comma before par.', paragraphOf('briefing', 2), '(Palyuk, par. 2)'],
    ['the words of somebody quoted', quotationOf('wire'), '(Ludgrave, qtd. in “The islands will count,” par. 2)'],
    ['two authors', whole('talks'), '(Moravec and Penhale)'],
    ['somebody else’s turn', turnOf('talks', 2), '(Penhale, qtd. in Moravec and Penhale, pars. 2–3)'],
    ['three and more authors', whole('excerpt'), '(Moravec et al.)'],
  ],
  'apa entry': [
    [
      'an article without an author: the title first, the newspaper in italics',
      whole('report'),
      'The lamp is lit, and nobody will say who paid. (1994, February 21). _The Kittiwick Lantern_. The Skerry Strait ' +
        'Papers. ADDRESS',
    ],
    [
      'other works have their title in italics and their kind in brackets',
      whole('interview'),
      'Fenn, J. (2011, January 6). _“The Tide Table”: Captain Fenn on clocks_ [Interview]. Harbour Radio Kittiwick. The ' +
        'Skerry Strait Papers. ADDRESS',
    ],
    [
      'a speech',
      whole('speech'),
      'Oake, B. (1999, June 4). _Address at the signing of the Declaration on Passage_ [Speech]. Northern Conference ' +
        'Records Office. The Skerry Strait Papers. ADDRESS',
    ],
    [
      'a reference names no paragraph',
      paragraphOf('briefing', 2),
      'Palyuk, Z. (2021, February 18). _Briefing by the spokesperson: is the phrase book a provocation?_ [Briefing]. ' +
        'Ministry of Foreign Affairs of Tarn. The Skerry Strait Papers. ADDRESS',
    ],
    [
      'a publisher that is the author is not named again; a supplied date is in brackets, the year first',
      whole('letter'),
      'Harbour Ministry of the Skerries. ([2024, between February 9 and 20]). _Letter to the harbour masters of the ' +
        'strait_ [Letter]. The Skerry Strait Papers. ADDRESS',
    ],
    [
      'no author: the title takes the first place',
      whole('communique'),
      '_Joint communiqué on pilotage_ [Statement]. (2024, March 14). Northern Conference Records Office. The Skerry Strait ' +
        'Papers. ADDRESS',
    ],
    [
      'undated: n.d., and the day of retrieval',
      whole('undated'),
      'Ephraim Gaunt. (n.d.). _Remarks on being given a clock_ [Speech]. The Skerry Strait Papers. Retrieved November 30, ' +
        '2026, from ADDRESS',
    ],
    [
      'a title that is not the source’s own is in brackets; an agency’s report is a page, so its title is in italics',
      whole('wire'),
      '[_The islands will count herring with anyone …_]. ([2010, October 7, 14, or 21]). Tarn Press Bureau. The Skerry ' +
        'Strait Papers. ADDRESS',
    ],
    [
      'a title in another script',
      whole('russian'),
      'Ministry of Foreign Affairs of Tarn. (2022, January 29). _Заявление в связи с письменным ответом_ [Statement on ' +
        'the written reply] [Statement]. The Skerry Strait Papers. ADDRESS',
    ],
    [
      'two authors, initials, an ampersand',
      whole('talks'),
      'Moravec, I., & Penhale, A. (2024, March 2). _Press conference following the Fourth Round_ [Press conference]. ' +
        'Northern Conference Records Office. The Skerry Strait Papers. ADDRESS',
    ],
    [
      'all of up to twenty authors; an approximate date has ca.',
      whole('excerpt'),
      'Moravec, I., Tournebois, L., Penhale, A., & Lorne, M. (ca. 2016, April). _Joint press conference of Foreign ' +
        'Ministers, the Harbour Minister and the Secretary-General after the opening of the Third Round, Ternholm_ [Press ' +
        'conference excerpt]. Northern Conference Records Office. The Skerry Strait Papers. ADDRESS',
    ],
  ],
  'apa in-text': [
    ['the title of an article in quotation marks', whole('report'), '(“The lamp is lit,” 1994)'],
    ['author and year', whole('interview'), '(Fenn, 2011)'],
    ['a paragraph', paragraphOf('briefing', 2), '(Palyuk, 2021, para. 2)'],
    ['no date', whole('undated'), '(Ephraim Gaunt, n.d.)'],
    [
      'secondary words; a title that is in italics there is so here',
      quotationOf('wire'),
      '(Ludgrave, as cited in _The islands will count_, 2010, para. 2)',
    ],
    ['two authors', whole('talks'), '(Moravec & Penhale, 2024)'],
    ['three and more authors', whole('excerpt'), '(Moravec et al., ca. 2016)'],
  ],
  'oscola note': [
    [
      'a newspaper article: single marks, the paper in italics, the day in brackets',
      whole('report'),
      '‘The lamp is lit, and nobody will say who paid’ _The Kittiwick Lantern_ (21 February 1994) _The Skerry Strait ' +
        'Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'an interview begins so; double marks stay inside single ones',
      whole('interview'),
      'Interview with Jago Fenn, ‘“The Tide Table”: Captain Fenn on clocks’ (Harbour Radio Kittiwick, 6 January 2011) _The ' +
        'Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'a speech: kind, place and day in brackets',
      whole('speech'),
      'Berengar Oake, ‘Address at the signing of the Declaration on Passage’ (Speech, Northern Conference Records Office, ' +
        'Ternholm, 4 June 1999) _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'a paragraph, without a full stop after para',
      paragraphOf('briefing', 2),
      'Zdenka Palyuk, ‘Briefing by the spokesperson: is the phrase book a provocation?’ (Briefing, Ministry of Foreign ' +
        'Affairs of Tarn, 18 February 2021) para 2 _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'a body as author',
      whole('letter'),
      'Harbour Ministry of the Skerries, ‘Letter to the harbour masters of the strait’ (Letter, [between 9 and 20 February ' +
        '2024]) _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'no author: the title comes first',
      whole('communique'),
      '‘Joint communiqué on pilotage’ (Statement, Northern Conference Records Office, 14 March 2024) _The Skerry Strait ' +
        'Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'undated: nothing stands for the date',
      whole('undated'),
      'Ephraim Gaunt, ‘Remarks on being given a clock’ (Speech) _The Skerry Strait Papers_ <ADDRESS> accessed 30 November ' +
        '2026.',
    ],
    [
      'quoted in; no comma before the last or',
      quotationOf('wire'),
      'Corin Ludgrave, quoted in ‘[The islands will count herring with anyone …]’ _Tarn Press Bureau_ ([7, 14 or 21 ' +
        'October 2010]) para 2 _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'a title in another script',
      paragraphOf('arabic', 2),
      'Interview with Yusra al-Marfai, ‘حوار مع وزيرة الخارجية والبحر’ (Ministry of Foreign Affairs and the Sea of ' +
        'Safwara, 14 September 2017) para 2 _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
    [
      'two authors; a turn of one of them',
      turnOf('talks', 2),
      'Aldous Penhale, in Ilsabet Moravec and Aldous Penhale, ‘Press conference following the Fourth Round’ (Press ' +
        'conference, Northern Conference Records Office, 2 March 2024) paras 2–3 _The Skerry Strait Papers_ <ADDRESS> ' +
        'accessed 30 November 2026.',
    ],
    [
      'more than three authors: and others; c before an approximate date',
      whole('excerpt'),
      'Ilsabet Moravec and others, ‘Joint press conference of Foreign Ministers, the Harbour Minister and the ' +
        'Secretary-General after the opening of the Third Round, Ternholm’ (Press conference excerpt, Northern Conference ' +
        'Records Office, c April 2016) _The Skerry Strait Papers_ <ADDRESS> accessed 30 November 2026.',
    ],
  ],
  'bluebook note': [
    [
      'a newspaper: title in italics, paper in small capitals, day in parentheses',
      whole('report'),
      '_The lamp is lit, and nobody will say who paid_, =The Kittiwick Lantern= (Feb. 21, 1994), _in_ =The Skerry Strait ' +
        'Papers=, ADDRESS (reporting words of Bogumil Kresh, Foreign Minister of Tarn).',
    ],
    [
      'an interview: with whom, and the office',
      whole('interview'),
      'Interview with Jago Fenn, Harbour Master of Kittiwick, _“The Tide Table”: Captain Fenn on clocks_, =Harbour Radio ' +
        'Kittiwick= (Jan. 6, 2011), _in_ =The Skerry Strait Papers=, ADDRESS.',
    ],
    [
      'a speech: the office of the speaker, and where it was held',
      whole('speech'),
      'Berengar Oake, Secretary-General of the Northern Conference, _Address at the signing of the Declaration on ' +
        'Passage_, Speech at Ternholm, =Northern Conference Records Office= (June 4, 1999), _in_ =The Skerry Strait ' +
        'Papers=, ADDRESS.',
    ],
    [
      'a paragraph: the sign, and no “at” before it',
      paragraphOf('briefing', 2),
      'Zdenka Palyuk, Spokesperson of the Foreign Ministry of Tarn, _Briefing by the spokesperson: is the phrase book a ' +
        'provocation?_, Briefing, =Ministry of Foreign Affairs of Tarn= ¶ 2 (Feb. 18, 2021), _in_ =The Skerry Strait ' +
        'Papers=, ADDRESS.',
    ],
    [
      'a body as author',
      whole('letter'),
      'Harbour Ministry of the Skerries, _Letter to the harbour masters of the strait_, Letter, =The Skerry Strait Papers= ' +
        '([between Feb. 9 and 20, 2024]), ADDRESS.',
    ],
    [
      'no author',
      whole('communique'),
      '_Joint communiqué on pilotage_, Statement, =Northern Conference Records Office= (Mar. 14, 2024), _in_ =The Skerry ' +
        'Strait Papers=, ADDRESS.',
    ],
    [
      'undated: the day of the visit',
      whole('undated'),
      'Ephraim Gaunt, Keeper of the Hob light, _Remarks on being given a clock_, Speech, =The Skerry Strait Papers=, ' +
        'ADDRESS (last visited Nov. 30, 2026).',
    ],
    [
      'whose words are quoted, in a parenthesis',
      quotationOf('wire'),
      '[_The islands will count herring with anyone …_], =Tarn Press Bureau= ¶ 2 ([Oct. 7, 14, or 21, 2010]), _in_ =The ' +
        'Skerry Strait Papers=, ADDRESS (quoting Corin Ludgrave, Harbour Minister of the Skerries).',
    ],
    [
      'a title in another script',
      whole('russian'),
      'Ministry of Foreign Affairs of Tarn, _Заявление в связи с письменным ответом_ [Statement on the written reply], ' +
        'Statement, =The Skerry Strait Papers= (Jan. 29, 2022), ADDRESS.',
    ],
    [
      'two authors; several paragraphs; who makes the statement',
      turnOf('talks', 2),
      'Ilsabet Moravec & Aldous Penhale, _Press conference following the Fourth Round_, Press conference, =Northern ' +
        'Conference Records Office= ¶¶ 2–3 (Mar. 2, 2024), _in_ =The Skerry Strait Papers=, ADDRESS (statement of Aldous ' +
        'Penhale, Harbour Minister of the Skerries).',
    ],
    [
      'three and more authors: et al.',
      whole('excerpt'),
      'Ilsabet Moravec et al., _Joint press conference of Foreign Ministers, the Harbour Minister and the ' +
        'Secretary-General after the opening of the Third Round, Ternholm_, Press conference excerpt, =Northern Conference ' +
        'Records Office= (circa Apr. 2016), _in_ =The Skerry Strait Papers=, ADDRESS.',
    ],
  ],
  'wikipedia template': [
    [
      'an article of a newspaper: cite news with work',
      whole('report'),
      '{{cite news |title=The lamp is lit, and nobody will say who paid |url=ADDRESS |work=The Kittiwick Lantern ' +
        '|date=21 February 1994 |via=The Skerry Strait Papers |access-date=30 November 2026}}',
    ],
    [
      'cite interview has a subject',
      whole('interview'),
      '{{cite interview |subject=Jago Fenn |title=“The Tide Table”: Captain Fenn on clocks |url=ADDRESS |work=Harbour ' +
        'Radio Kittiwick |date=6 January 2011 |via=The Skerry Strait Papers |access-date=30 November 2026}}',
    ],
    [
      'cite speech has a location',
      whole('speech'),
      '{{cite speech |last=Oake |first=Berengar |title=Address at the signing of the Declaration on Passage |url=ADDRESS ' +
        '|publisher=Northern Conference Records Office |date=4 June 1999 |location=Ternholm |via=The Skerry Strait Papers ' +
        '|access-date=30 November 2026}}',
    ],
    [
      'a paragraph is told in at',
      paragraphOf('briefing', 2),
      '{{cite web |last=Palyuk |first=Zdenka |title=Briefing by the spokesperson: is the phrase book a provocation? ' +
        '|url=ADDRESS |publisher=Ministry of Foreign Affairs of Tarn |date=18 February 2021 |type=Briefing |via=The Skerry ' +
        'Strait Papers |access-date=30 November 2026 |at=para. 2}}',
    ],
    [
      'a body is an author that is not split; a span of days; an inferred date has a comment',
      whole('letter'),
      '{{cite web |author=Harbour Ministry of the Skerries |title=Letter to the harbour masters of the strait |url=ADDRESS ' +
        '|date=9–20 February 2024<!-- not printed in the text: inferred or supplied by the archive --> |type=Letter ' +
        '|via=The Skerry Strait Papers |access-date=30 November 2026}}',
    ],
    [
      'what a body gives out is a press release',
      whole('communique'),
      '{{cite press release |title=Joint communiqué on pilotage |url=ADDRESS |publisher=Northern Conference Records ' +
        'Office |date=14 March 2024 |via=The Skerry Strait Papers |access-date=30 November 2026}}',
    ],
    [
      'undated: no date',
      whole('undated'),
      '{{cite speech |author=Ephraim Gaunt |title=Remarks on being given a clock |url=ADDRESS |via=The Skerry Strait ' +
        'Papers |access-date=30 November 2026}}',
    ],
    [
      'an agency has a field of its own; days of one month become the month; a quotation is quoted, with its speaker',
      quotationOf('wire'),
      '{{cite news |title=&#91;The islands will count herring with anyone …&#93;<!-- not printed in the text: inferred or ' +
        'supplied by the archive --> |url=ADDRESS |agency=Tarn Press Bureau |date=October 2010<!-- not printed in the ' +
        'text: inferred or supplied by the archive --> |via=The Skerry Strait Papers |access-date=30 November 2026 ' +
        '|at=para. 2 (Corin Ludgrave) |quote=A fish is not a signatory,}}',
    ],
    [
      'a title in another script, with its language, and its translation',
      whole('russian'),
      '{{cite press release |author=Ministry of Foreign Affairs of Tarn |script-title=ru:Заявление в связи с письменным ' +
        'ответом |trans-title=Statement on the written reply |url=ADDRESS |date=29 January 2022 |language=ru |via=The Skerry Strait Papers |access-date=30 November ' +
        '2026}}',
    ],
    [
      'two authors are numbered',
      turnOf('talks', 2),
      '{{cite web |last1=Moravec |first1=Ilsabet |last2=Penhale |first2=Aldous |title=Press conference following the ' +
        'Fourth Round |url=ADDRESS |publisher=Northern Conference Records Office |date=2 March 2024 |type=Press conference ' +
        '|via=The Skerry Strait Papers |access-date=30 November 2026 |at=paras. 2-3 (Aldous Penhale)}}',
    ],
  ],
};

describe('written by hand from the manual', () => {
  for (const [name, examples] of Object.entries(EXAMPLES)) {
    const [style, form] = name.split(' ') as [StyleId, string];
    it.each(examples)(`${name}: %s`, (_, cited, expected) => {
      expect(shown(style, form, cited)).toBe(expected);
    });
  }
});

describe('every style', () => {
  it('has ten examples', () => {
    for (const { id } of STYLES) {
      const count = Object.entries(EXAMPLES)
        .filter(([name]) => name.startsWith(`${id} `))
        .reduce((sum, [, examples]) => sum + examples.length, 0);
      expect(count, id).toBeGreaterThanOrEqual(10);
    }
  });

  it('keeps titles letter for letter, but for marks that would be taken for its own', () => {
    const letters = (text: string) => text.replace(/[“”‘’"']/gu, '');
    for (const name of ALL_CASES) {
      const { item } = whole(name);
      for (const { id, write } of STYLES.filter((style) => style.id !== 'wikipedia')) {
        const [first] = write(whole(name));
        expect(letters(plainText(first!.text)), `${id} ${name}`).toContain(letters(item.title));
      }
    }
  });

  it('marks what is in another language as such', () => {
    for (const { id, write } of STYLES.filter((style) => style.id !== 'wikipedia')) {
      const runs = write(whole('arabic'))[0]!.text;
      expect(
        runs.filter(({ lang }) => lang !== undefined).map(({ text, lang }) => [text, lang]),
        id,
      ).toEqual([['حوار مع وزيرة الخارجية والبحر', 'ar']]);
    }
  });

  it('leaves a place for the day of access until it is known', () => {
    const left = (name: CaseName) =>
      STYLES.flatMap(({ id, write }) => {
        const text = write({ ...whole(name), accessed: null })
          .map((one) => plainText(one.text))
          .join(' ');
        return text.includes('[day of access]') ? [id] : [];
      });
    // Chicago, APA and the Bluebook ask for it only where there is no date; a template without it is complete.
    expect(left('speech')).toEqual(['mla', 'oscola']);
    expect(left('undated')).toEqual(['chicago', 'mla', 'apa', 'oscola', 'bluebook']);
  });
});

describe('marks inside a title', () => {
  it.each([
    ['“A” and “B”', AMERICAN, '“‘A’ and ‘B’”'],
    ['"A" and B', AMERICAN, "“'A' and B”"],
    ['An unclosed “mark', AMERICAN, '“An unclosed “mark”'],
    ['Tarn’s «note» and the ship’s log', AMERICAN, '“Tarn’s «note» and the ship’s log”'],
    ['Tarn’s ‘note’', BRITISH, '‘Tarn’s “note”’'],
    ["Tarn's ship and the 'note'", BRITISH, '‘Tarn\'s ship and the "note"’'],
  ])('%s', (title, marks, expected) => {
    expect(plainText(quoted(title, 'en', marks))).toBe(expected);
  });

  it('are not looked for in italics', () => {
    expect(plainText(italic('“A”'))).toBe('“A”');
  });
});

describe('a short title', () => {
  it.each([
    ['Goat on Hob Rock declines rescue', 'Goat on Hob Rock'],
    ['The lamp is lit, and nobody will say who paid', 'The lamp is lit'],
    ['Tarn is ready to pay for the oil', 'Tarn is ready'],
    ['“An invitation is not a summons”: interview', 'An invitation'],
    ['…', '…'],
    ['Заявление в связи с письменным ответом', 'Заявление в связи'],
  ])('of %s', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });
});
