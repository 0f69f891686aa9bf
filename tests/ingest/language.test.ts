import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/ingest/language.ts';

describe('the language', () => {
  it.each([
    [
      'en',
      'The ministry has read the reply of the islands, all four pages of it, and will answer when the ice goes out of the strait.',
    ],
    [
      'fr',
      'Le ministère a lu la réponse des îles, les quatre pages, et répondra quand la glace aura quitté le détroit et que le bateau passera.',
    ],
    [
      'de',
      'Das Ministerium hat die Antwort der Inseln gelesen, alle vier Seiten, und wird antworten, wenn das Eis aus der Meerenge geht.',
    ],
    [
      'es',
      'El ministerio ha leído la respuesta de las islas, las cuatro páginas, y contestará cuando el hielo salga del estrecho y vuelva el barco.',
    ],
    [
      'it',
      'Il ministero ha letto la risposta delle isole, tutte e quattro le pagine, e risponderà quando il ghiaccio sarà uscito dallo stretto.',
    ],
    [
      'pt',
      'O ministério leu a resposta das ilhas, as quatro páginas, e vai responder quando o gelo sair do estreito e o barco do correio voltar.',
    ],
    [
      'gl',
      'O ministerio leu a resposta das illas, as catro páxinas, e ha responder cando o xeo saia do estreito e volva o barco do correo, dixo onte a ministra.',
    ],
    [
      'ca',
      'El ministeri ha llegit la resposta de les illes, les quatre pàgines, i respondrà quan el gel surti de l’estret i torni el vaixell del correu.',
    ],
    [
      'nl',
      'Het ministerie heeft het antwoord van de eilanden gelezen, alle vier bladzijden, en zal antwoorden als het ijs uit de zeestraat is.',
    ],
    [
      'sv',
      'Ministeriet har läst öarnas svar, alla fyra sidorna, och kommer att svara när isen går ur sundet och postbåten kan gå igen.',
    ],
    [
      'da',
      'Ministeriet har læst øernes svar, alle fire sider, og vil svare, når isen går ud af sundet og postbåden igen kan sejle.',
    ],
    [
      'no',
      'Departementet har lest øyenes svar, alle fire sidene, og vil svare når isen går ut av sundet og postbåten kan gå igjen etter påske.',
    ],
    [
      'fi',
      'Ministeriö on lukenut saarten vastauksen, kaikki neljä sivua, ja se vastaa, kun jää on lähtenyt salmesta ja postilaiva kulkee taas.',
    ],
    [
      'et',
      'Ministeerium on saarte vastuse läbi lugenud, kõik neli lehekülge, ja vastab, kui jää on väinast läinud ning postilaev jälle sõidab.',
    ],
    [
      'lv',
      'Ministrija ir izlasījusi salu atbildi, visas četras lapas, un atbildēs, kad ledus būs izgājis no šauruma un pasta kuģis atkal kursēs.',
    ],
    [
      'lt',
      'Ministerija perskaitė salų atsakymą, visus keturis puslapius, ir atsakys, kai ledas išplauks iš sąsiaurio ir vėl plauks pašto laivas.',
    ],
    [
      'pl',
      'Ministerstwo przeczytało odpowiedź wysp, wszystkie cztery strony, i odpowie, kiedy lód zejdzie z cieśniny, a statek pocztowy znów popłynie.',
    ],
    [
      'cs',
      'Ministerstvo si přečetlo odpověď ostrovů, všechny čtyři stránky, a odpoví, až led odejde z průlivu a poštovní loď zase popluje.',
    ],
    [
      'sk',
      'Ministerstvo si prečítalo odpoveď ostrovov, všetky štyri strany, a odpovie, keď ľad odíde z prielivu a poštová loď opäť popláva.',
    ],
    [
      'sl',
      'Ministrstvo je prebralo odgovor otokov, vse štiri strani, in bo odgovorilo, ko bo led odšel iz ožine in bo poštna ladja spet plula.',
    ],
    [
      'hr',
      'Ministarstvo je pročitalo odgovor otoka, sve četiri stranice, i odgovorit će kada led ode iz tjesnaca i poštanski brod ponovno krene.',
    ],
    [
      'hu',
      'A minisztérium elolvasta a szigetek válaszát, mind a négy oldalt, és akkor fog felelni, ha a jég elhagyja a szorost.',
    ],
    [
      'ro',
      'Ministerul a citit răspunsul insulelor, toate cele patru pagini, și va răspunde când gheața va ieși din strâmtoare și vaporul poștal va merge din nou.',
    ],
    [
      'sq',
      'Ministria e ka lexuar përgjigjen e ishujve, të katër faqet, dhe do të përgjigjet kur akulli të dalë nga ngushtica.',
    ],
    [
      'tr',
      'Bakanlık adaların cevabını, dört sayfanın hepsini okudu ve boğazdaki buz çözülünce ve posta gemisi yeniden sefere başlayınca cevap verecek.',
    ],
    [
      'az',
      'Nazirlik adaların cavabını, bütün dörd səhifəni oxudu və boğazdakı buz əriyəndə və poçt gəmisi yenidən üzəndə cavab verəcək.',
    ],
    [
      'id',
      'Kementerian telah membaca jawaban dari pulau-pulau itu, keempat halamannya, dan akan menjawab ketika es sudah pergi dari selat.',
    ],
    [
      'ms',
      'Kementerian telah membaca jawapan daripada pulau-pulau itu, keempat-empat halamannya, dan akan menjawab apabila ais keluar dari selat, kerana bot pos ialah harapan kami, beliau berkata.',
    ],
    [
      'vi',
      'Bộ đã đọc câu trả lời của các đảo, cả bốn trang, và sẽ trả lời khi băng tan khỏi eo biển và tàu thư lại chạy.',
    ],
    [
      'sw',
      'Wizara imesoma jibu la visiwa, kurasa zote nne, na itajibu baada ya barafu kuondoka katika mlango wa bahari na meli ya posta kusafiri tena.',
    ],
    [
      'ru',
      'Министерство прочитало ответ островов, все четыре страницы, и ответит, когда лёд уйдёт из пролива и снова пойдёт почтовый пароход.',
    ],
    [
      'uk',
      'Міністерство прочитало відповідь островів, усі чотири сторінки, і відповість, коли крига зійде з протоки та знову піде поштовий пароплав.',
    ],
    [
      'be',
      'Міністэрства прачытала адказ астравоў, усе чатыры старонкі, і адкажа, калі лёд сыдзе з праліва і зноў пойдзе паштовы параход.',
    ],
    [
      'bg',
      'Министерството прочете отговора на островите, всичките четири страници, и ще отговори, когато ледът излезе от протока и пощенският кораб тръгне отново.',
    ],
    [
      'mk',
      'Министерството го прочита одговорот на островите, сите четири страници, и ќе одговори кога мразот ќе излезе од теснецот.',
    ],
    [
      'sr',
      'Министарство је прочитало одговор острва, све четири странице, и одговориће када лед оде из мореуза и поштански брод поново крене.',
    ],
    [
      'kk',
      'Министрлік аралдардың жауабын, барлық төрт бетін оқыды және бұғаздағы мұз еріп, пошта кемесі қайтадан жүргенде жауап береді.',
    ],
    [
      'ar',
      'قرأت الوزارة رد الجزر، الصفحات الأربع كلها، وسوف ترد عندما يخرج الجليد من المضيق وتعود سفينة البريد إلى الإبحار.',
    ],
    [
      'fa',
      'وزارتخانه پاسخ جزایر را، هر چهار صفحه، خوانده است و وقتی یخ از تنگه برود و کشتی پست دوباره حرکت کند پاسخ خواهد داد.',
    ],
    ['ur', 'وزارت نے جزیروں کا جواب پڑھ لیا ہے، چاروں صفحے، اور جب برف آبنائے سے نکل جائے گی تو جواب دے گی۔'],
    ['he', 'המשרד קרא את תשובת האיים, את כל ארבעת העמודים, וישיב כאשר הקרח יצא מן המצר וספינת הדואר תשוב להפליג.'],
    ['hi', 'मंत्रालय ने द्वीपों का उत्तर पढ़ लिया है, चारों पृष्ठ, और जब बर्फ जलडमरूमध्य से निकल जाएगी तब उत्तर देगा।'],
    [
      'el',
      'Το υπουργείο διάβασε την απάντηση των νησιών, και τις τέσσερις σελίδες, και θα απαντήσει όταν φύγει ο πάγος από το στενό.',
    ],
    ['ka', 'სამინისტრომ წაიკითხა კუნძულების პასუხი, ოთხივე გვერდი.'],
    ['hy', 'Նախարարությունը կարդացել է կղզիների պատասխանը, բոլոր չորս էջերը։'],
    ['th', 'กระทรวงได้อ่านคำตอบของหมู่เกาะแล้วทั้งสี่หน้า'],
    ['zh', '外交部已经阅读了群岛的答复，共四页。'],
    ['ja', '外務省は諸島の回答を四ページとも読んだ。'],
    ['ko', '외교부는 섬들의 답변을 읽었다.'],
  ])('is %s', (lang, text) => {
    expect(findLanguage(text, () => 'xx')).toBe(lang);
  });

  it('of a few words is told by their letters, or by what stands around them', () => {
    expect([findLanguage('Ответ получен'), findLanguage('Відповідь є'), findLanguage('وصل الرد')]).toEqual([
      'ru',
      'uk',
      'ar',
    ]);
    expect(findLanguage('Réponse reçue', () => 'fr')).toBe('fr');
    expect(findLanguage('Відповідь є', () => 'ru')).toBe('uk');
    expect(findLanguage('Ответ получен', () => 'bg')).toBe('bg');
  });

  it('is not that of a name or a word in other letters, nor of a line without letters', () => {
    expect(
      findLanguage(
        'The ferry “Мария” lies in Kittiwick (Киттивик), and the ministry has asked its captain three times when he means to sail for the islands.',
      ),
    ).toBe('en');
    expect(
      findLanguage(
        'The paper 日报 printed the reply of the islands on its first page, and nobody in the harbour could read it, which the ministry regrets.',
      ),
    ).toBe('en');
    expect(findLanguage('14.03.2009 – 412', () => 'fr')).toBe('fr');
  });

  it('is the one of the words where a menu in another stands above them', () => {
    const menu = 'Home About Services Contact News Search English Facebook Twitter\n'.repeat(2);
    expect(
      findLanguage(
        `${menu}外交部已经阅读了群岛的答复，共四页，并将在海峡冰融之后答复。邮船一旦恢复航行，就会把信送到。`,
      ),
    ).toBe('zh');
  });

  it('is open where the words are those of no language known here', () => {
    expect(findLanguage('Brontu welka dorim, festa quol narri tenzu. '.repeat(5))).toBe('und');
  });
});
