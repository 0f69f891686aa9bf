import { ofWord, wordAt } from '../lexicon.ts';

/** What a body is: who may speak for it, and what may be asked of it, hangs on it. */
export type BodyKind =
  | 'ministry'
  | 'government'
  | 'parliament'
  | 'council'
  | 'mission'
  | 'office'
  | 'union'
  | 'party'
  | 'army'
  | 'agency'
  | 'leaders';

/**
 * Head words of bodies by kind, in small letters. `~` behind a word: whatever ends it (cases, plurals, compounds); `~` before it: whatever begins it.
 */
export const BODY_WORDS: Readonly<Record<BodyKind, string>> = {
  ministry:
    'ministry ministries department mofa mfa ministère~ département ministerium~ ~ministerium ~ministeriums ~ministerien amt ~departement ministerio~ secretaría cancillería ministero~ farnesina ministério~ itamaraty secretaria ministerie~ ministeriet~ departementet~ utrikesdepartementet utenriksdepartementet udenrigsministeriet ministeriö~ ~ministeriö ministeerium ministrija ministerija ministerstv~ ministerstw~ msz ministerul~ ministarstvo~ ministrstvo~ külügyminisztérium ~minisztérium~ ministria bakanlığı~ bakanlık nazirliyi nazirlik министерств~ мид мида миде министарство~ мзс міністерств~ министрлігі kementerian~ kemlu kemenlu kagawaran bộ wizara υπουργείο~ ' +
    'وزارة الوزارة وزارت وزارتخانه משרד מנהל मंत्रालय मन्त्रालय กระทรวง',
  government:
    'government~ cabinet administration govt authorities regierung~ ~regierung bundesregierung bundesrat landesregierung gouvernement~ gobierno~ governo~ regering~ regeringen~ regjeringen~ hallitus valitsus valdība vyriausybė rząd~ vláda vlády vlada vlade kormány~ guvern~ guvernul~ qeveria hükümet~ hökumət правительств~ уряд~ влада кабмін~ кабмин~ урад үкімет pemerintah~ pamahalaan serikali κυβέρνηση~ ' +
    'الحكومة حكومة دولت حکومت ממשלת ממשלה सरकार รัฐบาล primature',
  parliament:
    'parliament~ congress senate assembly duma rada knesset bundestag~ nationalrat landtag parlement~ sénat assemblée congreso~ senado~ asamblea~ parlamento~ senato~ assembleia câmara camera riksdag~ storting~ folketing~ eduskunta riigikogu saeima seimas sejm~ senat~ parlament~ sněmovna skupština sabor~ narodna országgyűlés parlamentul kuvendi meclis~ tbmm парламент~ дума думы сейм~ рада верховна собрание народно мәжіліс dpr bunge βουλή~ ' +
    'البرلمان مجلس مجلسي הכנסת संसद รัฐสภา hansard seanad dáil oireachtas skupština sabor riigikogu',
  council:
    'council~ commission~ committee~ board bureau conseil~ comité~ consejo~ comisión~ consiglio~ commissione~ comitato conselho~ comissão~ rat sicherheitsrat ausschuss kommission~ kommissionen rada rady komisja komise komisia komitet~ výbor consiliul comisia vijeće savjet savet odbor tanács~ bizottság~ këshilli konseyi~ konsey şura совет~ комисси~ комитет~ рада комітет~ комісі~ dewan komite ' +
    'المجلس لجنة اللجنة ועדת מועצת परिषद สภา',
  mission:
    'embassy embassies mission~ consulate~ delegation~ representation ambassade~ délégation~ consulat~ botschaft~ vertretung generalkonsulat embajada~ consulado~ delegación~ misión ambasciata~ consolato missione embaixada~ missão ambassade~ ambassaden~ suurlähetystö saatkond vēstniecība ambasada~ velvyslanectví veľvyslanectvo ambasáda nagykövetség~ ambasadă ambasada elçiliği~ büyükelçiliği~ büyükelçilik başkonsolosluğu посольств~ консульств~ постпредств~ представительств~ генконсульств~ амбасад~ kedutaan kbri πρεσβεία~ ' +
    'سفارة السفارة سفارت سفارتخانه שגרירות दूतावास สถานทูต',
  office:
    'office~ presidency secretariat~ chancellery chancellor kremlin palace house présidence~ élysée bureau secrétariat~ chancellerie presidencia~ oficina~ despacho casa secretaría presidenza~ quirinale segreteria presidência~ gabinete~ palácio planalto kanzleramt~ bundeskanzleramt kanzlei präsidialamt sekretariat~ amt bundespräsidialamt kansliet kontoret statsministerens statsministerkontoret kongehuset hof kancelaria~ biuro~ prezydent~ kancelář~ úřad~ kancelária úrad predsjednik predsednik ured urad hivatal~ elnökség~ administrația cabinetul presidencia cumhurbaşkanlığı~ başbakanlık~ администраци~ секретариат~ канцеляри~ кремль кремля~ офис офіс~ пресс-служба пресс-службы пресслужба секретаріат~ istana sekretariat malacañang γραφείο προεδρία ' +
    'الرئاسة رئاسة مكتب الأمانة ديوان ریاست دفتر נשיאות לשכת कार्यालय สำนักงาน',
  union:
    'union organization organisation organisations alliance nations community league nato otan asean osce opec brics ecowas igad unicef unesco who iaea imf unhcr icrc eu un onu ue oea cedeao quad seato osze uno nazioni nações nationer förenta nationen vereinten unies unidas union européenne união unione unia unie únia europeiska europäische organización organización organisation organizzazione organização организаци~ союз~ оон ес евросоюз~ нато обсе одкб снг шос брикс союзу союз євросоюз~ ' +
    'الاتحاد منظمة جامعة الأمم اتحادیه سازمان संयुक्त',
  party:
    'party movement front hamas hezbollah hizbollah fatah plo farc fmln taliban opposition parti~ partido~ frente partito~ movimento movimiento partei~ bewegung partij parti partiet~ puolue partia~ strana~ párt~ partidul partisi~ parti партия партии движение рух партія ' +
    'حركة الحركة حزب جبهة حماس حزب‌الله तालिबान',
  army:
    'army forces military command corps guard~ navy pentagon armée~ forces état-major ejército~ fuerzas esercito~ forze exército~ forças armee~ bundeswehr streitkräfte leger defensie försvarsmakten forsvaret armia~ wojsko armáda vojska hadsereg~ armata ordu~ genelkurmay минобороны армия армии вооружённые вооруженные генштаб міноборони зсу tni tentara ' +
    'الجيش القوات ارتش سپاه צה״ל सेना กองทัพ',
  agency:
    'agency service services institute authority bank fund police court tribunal foundation federation association chamber university spokesperson spokesman press-service agence~ service institut~ banque police cour tribunal fondation agentur~ behörde~ bundesamt~ bundesbank polizei gericht dienst agencia~ servicio instituto banco policía corte agenzia~ servizio istituto banca polizia agência~ serviço polícia tribunal myndighet~ verket etaten styrelsen agentschap agencja urząd~ agentura agentúra ügynökség~ agenția ajansı~ kurumu~ агентств~ служб~ банк полиция суд прокуратур~ следком фсб свр служби поліція badan kepolisian lembaga ' +
    'وكالة هيئة مؤسسة شرطة سازمان',
  leaders:
    'leaders ministers officials heads presidents governments dirigeants ministres chefs responsables líderes ministros funcionarios presidentes jefes leader ministri capi líderes autoridades staats- regierungschefs außenminister ledere ledare przywódcy ministrowie лидеры министры главы чиновники лідери міністри главы قادة وزراء',
};

/** Endings of words in Chinese, Japanese and Korean that make a body's name: `外交部`, `외교부`. */
export const BODY_SIGNS: Readonly<Partial<Record<BodyKind, readonly string[]>>> = {
  ministry: [
    '外交部',
    '數位部',
    '發展部',
    '国防部',
    '國防部',
    '商务部',
    '商務部',
    '财政部',
    '部',
    '外務省',
    '防衛省',
    '経済産業省',
    '財務省',
    '省',
    '외교부',
    '국방부',
    '통일부',
    '통상부',
    '부처',
    '외무성',
  ],
  government: ['政府', '国务院', '國務院', '行政院', '内閣', '官邸', '청와대', '정부'],
  parliament: ['议会', '議會', '国会', '國會', '人大', '立法會', '立法院', '국회', '의회'],
  council: ['理事会', '委员会', '委員会', '委員會', '安理会', '위원회', '이사회'],
  mission: ['大使馆', '大使館', '总领事馆', '領事館', '代表团', '使团', '대사관', '영사관'],
  office: ['办公室', '辦公室', '办公厅', '发言人办公室', '総理官邸', '대통령실', '총리실'],
  union: ['联合国', '聯合國', '国連', '欧盟', '歐盟', '東盟', '东盟', '유엔', '연합', '기구'],
  party: ['党', '黨', '당'],
  army: ['军', '軍', '自衛隊', '军队', '군', '합참'],
};

interface Words {
  readonly exact: ReadonlyMap<string, BodyKind>;
  readonly begin: ReadonlyMap<string, BodyKind>;
  readonly end: readonly (readonly [string, BodyKind])[];
}

const WORDS: Words = (() => {
  const exact = new Map<string, BodyKind>();
  const begin = new Map<string, BodyKind>();
  const end: [string, BodyKind][] = [];
  for (const [kind, words] of Object.entries(BODY_WORDS) as [BodyKind, string][])
    for (const word of words.split(' ')) {
      if (word.startsWith('~')) end.push([word.slice(1), kind]);
      else if (word.endsWith('~')) begin.set(word.slice(0, -1), begin.get(word.slice(0, -1)) ?? kind);
      else exact.set(word, exact.get(word) ?? kind);
    }
  return { exact, begin, end };
})();

const SHORTEST = Math.min(...[...WORDS.begin.keys()].map(({ length }) => length));

const kindOfForm = ofWord(({ word }) => kindOfHead(word));

/**
 * What kind of body a word is the head of: `Ministry`, `Bundesministerium`, `министерства`; null: of none.
 *
 * @param word one word, in whatever case
 */
export const bodyKindOf = (word: string): BodyKind | null => kindOfForm(wordAt(word, 0, word.length));

function kindOfHead(word: string): BodyKind | null {
  const small = word.toLowerCase();
  const known = WORDS.exact.get(small);
  if (known !== undefined) return known;
  for (let length = Math.min(small.length, 24); length >= SHORTEST; length--) {
    const kind = WORDS.begin.get(small.slice(0, length));
    // What stands behind the stem is an ending, or the rest of a compound in languages that write them so.
    if (kind !== undefined && small.length - length <= 12) return kind;
  }
  return WORDS.end.find(([ending]) => small.length > ending.length && small.endsWith(ending))?.[1] ?? null;
}
