/**
 * Words that stand in the names of bodies, offices, places and things, and in no person's, in small letters. `~` behind a
 * word: whatever ends it (cases, plurals, compounds); `~` before it: whatever begins it.
 */
const WORDS =
  // Bodies.
  'ministr~ ministère~ ministeri~ ~ministerium ministarstv~ department~ departamento~ council~ committee~ commission~ assembly ~versammlung ' +
  'congress~ senate parliament~ government~ administration~ cabinet presidency secretariat~ secretaría~ chancellery embassy consulate mission ' +
  'delegation~ office~ agency agencies bureau authority authorities board bank~ court~ tribunal university institute~ academy federation ' +
  'confederation union~ league alliance association~ organization~ organisation~ cultural community front movement party parties army forces~ navy police command ' +
  'corps crew group~ team~ staff experts people offense sentence camp fort officers members leaders delegates ministers presidents heads states nations peoples ' +
  'republic~ kingdom empire~ state~ country pentagon kremlin house foundation company corporation press news radio television ' +
  'conseil~ comité~ commission~ assemblée gouvernement~ ambassade~ organisation~ république~ états nations ' +
  'consejo~ comisión~ asamblea gobierno~ embajada~ organización~ república~ estados constitucional urbano ' +
  'conselho~ comissão~ governo~ embaixada~ organização~ consiglio~ commissione~ ambasciata~ italia ' +
  'rat ausschuss bundestag~ bundesrat regierung~ ~regierung botschaft ' +
  'министерств~ мид совет~ комитет~ комисси~ правительств~ посольств~ организаци~ республик~ федераци~ союз~ меджлис~ парламент~ ' +
  'міністерств~ рада ради уряд~ комітет~ комісі~ посольств~ влад~ республік~ верховн~ ' +
  'rząd~ komisja komitet~ rada vláda ' +
  // Offices and ranks that name nobody, and what texts are made of.
  'spokesperson spokesman spokeswoman spokespeople source~ official~ witness~ reporter~ journalist~ correspondent~ moderator modeartor ' +
  'interviewer host anchor audience audicence aduience speaker~ chairperson chairman chairwoman president~ minister~ secretary ambassador~ ' +
  'gentlemen ladies delegate participant~ voice~ question~ answer~ debate~ cathaoirleach tempore taoiseach ' +
  'charter~ statement~ declaration report~ interview~ conference~ session~ meeting~ summit~ forum~ agreement~ treaty bill pillar chapter ' +
  'geographic political affiliation location education sightings principles characters data almighty emirates commutation ' +
  'article section part number name entity service~ exclusive situation idea issue plan~ programme program project policy ' +
  // Names of places and times.
  'united international national european federal foreign attorney world global city street river avenue airport island~ ' +
  'janeiro america africa asia europe north south east west washington moscow geneva london paris brussels beijing ' +
  'january february march~ april june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow nowadays ' +
  // Small words and words of sentences.
  'the an of and or in on at to for from with by against about has have had who whose that which is are was were ' +
  'my our your his her its their this these those some all no not ' +
  'said told stated reiterated added noted stressed announced declared explained asked replied answered then clearly again ' +
  'one two three four five six seven eight nine ten hundred~ thousand~ million~ billion~ first second third ' +
  'year years month months week weeks day days hour hours account~ assessment~ threat~ unity revolution~ democra~ ' +
  'americans europeans africans asians arabs russians ukrainians chileans salvadorans ' +
  'accordingly further furthermore however moreover therefore meanwhile also quoting honoring honouring welcoming requesting criticised ' +
  'criticized strongly muslim~ jewish christian islamic afro ' +
  'und der die das für et les des dans pour il gli';

const EXACT = new Set<string>();
const BEGINNINGS: string[] = [];
const ENDINGS: string[] = [];
for (const word of WORDS.split(' ')) {
  if (word.endsWith('~')) BEGINNINGS.push(word.slice(0, -1));
  else if (word.startsWith('~')) ENDINGS.push(word.slice(1));
  else EXACT.add(word);
}

/** True for a word of no person's name, in small letters. */
export function isNoName(word: string): boolean {
  return (
    EXACT.has(word) ||
    BEGINNINGS.some((beginning) => word.startsWith(beginning)) ||
    ENDINGS.some((ending) => word.endsWith(ending))
  );
}

/** Courtesy, ranks and titles before a name, in small letters: they leave a surname alone a surname alone. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr doctor prof professor sir dame lord lady madam captain capt colonel col major general gen lieutenant sergeant master admiral ' +
    'herr herrn frau monsieur madame mme m don doña señor señora sr sra signor signora sts hon rev father sister rector comrade deputy г-н г-жа господин госпожа'
  ).split(' '),
);

/** Small words inside names, in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el as ash bin ben ibn bint abu van von vom zu zur der den de del della di da das do dos du d la le las los lo y e ter ten af av ' +
    'аль эль ибн бен бин фон де ван дер ал ад ас аш оглы кызы'
  ).split(' '),
);

/** How names of bodies, days and the like end, or what begins no name, in scripts without capitals. */
export const NO_NAME_SIGNS =
  /[部院府局会會社党黨省市县縣军軍团團处處厅廳署委]$|^.国$|^.國$|^(?:周|星期|礼拜|禮拜)|^(?:إن|أن|في|من|على|هام|وزارة|حكومة|رئيس|مجلس)(?=\s|$)|(?:부|처|청|국|원|회)$/u;

/** States and territories in English whose name is no surname: a name that ends so is of a place or a body. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize ' +
    'benin bermuda bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia comoros croatia cuba cyprus ' +
    'czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland gabon gambia germany ghana gibraltar greece ' +
    'greenland grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india indonesia iran iraq italy jamaica japan kazakhstan ' +
    'kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao madagascar malawi ' +
    'malaysia maldives malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal ' +
    'netherlands nicaragua nigeria norway oman pakistan palau panama paraguay philippines poland portugal qatar romania russia rwanda samoa senegal ' +
    'serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand ' +
    'timor-leste togo tonga tunisia turkmenistan tuvalu türkiye turkey uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe ' +
    'faso rica salvador leone lanka zealand arabia kong'
  ).split(' '),
);
