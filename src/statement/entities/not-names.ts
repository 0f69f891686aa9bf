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
  'corps crew group~ team~ staff experts officers members leaders delegates ministers presidents heads states nations peoples ' +
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
  'interviewer host anchor audience speaker~ chairperson chairman chairwoman president~ minister~ secretary ambassador~ ' +
  'gentlemen ladies delegate participant~ voice~ question~ answer~ debate~ cathaoirleach tempore taoiseach ' +
  'statement~ declaration report~ interview~ conference~ session~ meeting~ summit~ forum~ agreement~ treaty charter bill pillar chapter ' +
  'article section part number name entity service~ exclusive situation idea issue plan~ programme program project policy ' +
  // Names of places and times.
  'united international national european federal foreign attorney world global city street river avenue airport island~ ' +
  'janeiro america africa asia europe north south east west washington moscow geneva london paris brussels beijing ' +
  'january february march~ april june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow nowadays ' +
  // Small words and words of sentences.
  'the an of and or in on at to for from with by against about has have had who whose that which is are was were ' +
  'my our your his her its their this these those some all no not ' +
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
    'herr herrn frau monsieur madame mme m don doña señor señora sr sra signor signora sts hon rev father sister г-н г-жа господин госпожа'
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
