/**
 * Verbs that report speech, with their forms. `strong` ones report speech on their own ("he said"); `weak` ones do
 * so only beside a quotation ("she called it “…”").
 */
const ENGLISH_STRONG = [
  'say says said saying', 'tell tells told telling', 'state states stated stating', 'stress stresses stressed stressing', 'note notes noted noting', 'add adds added adding',
  'announce announces announced announcing', 'declare declares declared declaring', 'emphasize emphasizes emphasized emphasizing', 'emphasise emphasises emphasised emphasising',
  'explain explains explained explaining', 'specify specifies specified specifying', 'recall recalls recalled recalling', 'elaborate elaborates elaborated elaborating',
  'point points pointed pointing', 'underline underlines underlined underlining', 'underscore underscores underscored underscoring', 'highlight highlights highlighted highlighting',
  'conclude concludes concluded concluding', 'continue continues continued continuing', 'warn warns warned warning', 'insist insists insisted insisting', 'argue argues argued arguing',
  'claim claims claimed claiming', 'assert asserts asserted asserting', 'reiterate reiterates reiterated reiterating', 'confirm confirms confirmed confirming', 'comment comments commented commenting',
  'remark remarks remarked remarking', 'reply replies replied replying', 'respond responds responded responding', 'answer answers answered answering', 'ask asks asked asking', 'write writes wrote writing',
  'admit admits admitted admitting', 'acknowledge acknowledges acknowledged acknowledging', 'concede concedes conceded conceding', 'suggest suggests suggested suggesting', 'observe observes observed observing', 'mention mentions mentioned mentioning',
  'clarify clarifies clarified clarifying', 'assure assures assured assuring', 'report reports reported reporting', 'predict predicts predicted predicting', 'maintain maintains maintained maintaining',
  'read reads', 'tweet tweets tweeted tweeting', 'sum sums summed summing', 'vow vows vowed vowing', 'pledge pledges pledged pledging', 'promise promises promised promising', 'affirm affirms affirmed affirming', 'reaffirm reaffirms reaffirmed reaffirming',
  'complain complains complained complaining', 'joke jokes joked joking', 'opine opines opined opining', 'propose proposes proposed proposing', 'repeat repeats repeated repeating', 'quip quips quipped', 'contend contends contended contending',
  'disclose discloses disclosed disclosing', 'reveal reveals revealed revealing', 'inform informs informed informing', 'caution cautions cautioned cautioning', 'urge urges urged urging', 'deny denies denied denying', 'indicate indicates indicated indicating',
  'outline outlines outlined outlining', 'testify testifies testified testifying', 'quote quotes quoted', 'counter counters countered countering', 'recount recounts recounted recounting', 'reassert reasserts reasserted reasserting', 'exclaim exclaims exclaimed exclaiming', 'shout shouts shouted shouting',
];
const ENGLISH_WEAK = [
  'call calls called calling', 'describe describes described describing', 'term terms termed terming', 'label labels labeled labelled labelling', 'condemn condemns condemned condemning', 'accuse accuses accused accusing',
  'hope hopes hoped hoping', 'express expresses expressed expressing', 'praise praises praised praising', 'welcome welcomes welcomed welcoming', 'denounce denounces denounced denouncing', 'criticize criticizes criticized criticizing',
  'congratulate congratulates congratulated congratulating', 'apologise apologises apologised apologising', 'apologize apologizes apologized apologizing', 'demand demands demanded demanding', 'slam slams slammed slamming', 'blast blasts blasted blasting',
  'dismiss dismisses dismissed dismissing', 'reject rejects rejected rejecting', 'believe believes believed believing', 'think thinks thought', 'feel feels felt', 'speak speaks spoke speaking', 'talk talks talked', 'brand brands branded branding',
  'thank thanks thanked thanking', 'discuss discusses discussed discussing', 'characterize characterizes characterized characterizing', 'refer refers referred referring', 'cite cites cited citing', 'hail hails hailed hailing', 'blame blames blamed blaming', 'voice voices voiced voicing', 'agree agrees agreed agreeing', 'appeal appeals appealed appealing', 'lament laments lamented lamenting', 'deplore deplores deplored deploring', 'decry decries decried decrying', 'mock mocks mocked mocking',
];
const RUSSIAN_STRONG = [
  'сказал сказала сказали говорит', 'заявил заявила заявили заявляет', 'отметил отметила отметили отмечает', 'подчеркнул подчеркнула подчеркнули', 'добавил добавила добавили', 'сообщил сообщила сообщили сообщает', 'пояснил пояснила', 'объяснил объяснила',
  'указал указала', 'напомнил напомнила', 'уточнил уточнила', 'рассказал рассказала', 'ответил ответила', 'подтвердил подтвердила', 'констатировал констатировала', 'написал написала', 'предупредил предупредила', 'считает', 'полагает', 'уверен уверена', 'продолжил продолжила', 'заключил заключила', 'резюмировал резюмировала', 'признал признала', 'обратил обратила', 'говорил говорила', 'призвал призвала', 'выразил выразила', 'приводит', 'цитирует',
];
const UKRAINIAN_STRONG = ['сказав сказала сказали', 'заявив заявила заявили', 'зазначив зазначила', 'наголосив наголосила', 'підкреслив підкреслила', 'додав додала', 'повідомив повідомила', 'пояснив пояснила', 'нагадав нагадала', 'відповів відповіла', 'написав написала'];
const FRENCH_STRONG = ['dit disait', 'déclaré déclare déclarait', 'affirmé affirme', 'ajouté ajoute', 'souligné souligne', 'indiqué indique', 'précisé précise', 'expliqué explique', 'estimé estime', 'assuré assure', 'rappelé rappelle', 'annoncé annonce', 'répondu répond', 'insisté insiste', 'conclu conclut', 'poursuivi poursuit', 'averti avertit', 'confié', 'lancé'];
const GERMAN_STRONG = ['sagte sagt sagten gesagt', 'erklärte erklärt', 'betonte betont', 'teilte', 'unterstrich', 'fügte', 'erläuterte', 'warnte', 'meinte', 'äußerte', 'antwortete', 'schrieb', 'bekräftigte', 'kündigte', 'mahnte', 'berichtete'];
const SPANISH_STRONG = ['dijo dijeron', 'declaró', 'afirmó afirma', 'señaló señala', 'agregó', 'añadió', 'aseguró', 'indicó', 'subrayó', 'explicó', 'destacó', 'manifestó', 'expresó', 'advirtió', 'recordó', 'anunció', 'respondió', 'sostuvo', 'insistió', 'reiteró'];

const split = (groups: readonly string[]) => groups.flatMap((forms) => forms.split(' '));
const STRONG = new Set(split([...ENGLISH_STRONG, ...RUSSIAN_STRONG, ...UKRAINIAN_STRONG, ...FRENCH_STRONG, ...GERMAN_STRONG, ...SPANISH_STRONG]));
const WEAK = new Set(split(ENGLISH_WEAK));
/** Forms of the English verbs that report speech on their own. */
export const STRONG_ENGLISH: ReadonlySet<string> = new Set(split(ENGLISH_STRONG));

/** How surely a word reports speech; null: it does not. */
export function cueStrength(word: string): 'strong' | 'weak' | null {
  const lower = word.toLowerCase();
  return STRONG.has(lower) ? 'strong' : WEAK.has(lower) ? 'weak' : null;
}

/** Whether a word is a form of a verb of speech. */
export const isCueForm = (word: string): boolean => cueStrength(word) !== null;

/** "According to NAME": what names a speaker without a verb. The name follows. */
export const ACCORDING = ['according to', 'in the words of', 'as per', 'по словам', 'по мнению', 'как считает', 'за словами', 'selon', "d'après", 'd’après', 'laut', 'nach den worten von', 'según', 'de acuerdo con', 'in a letter from'] as const;

/** Pronouns that stand for one speaker, with the `pronoun` of the person they fit. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['he', 'he'], ['she', 'she'], ['they', 'they'], ['it', 'it'], ['who', 'they'], ['он', 'he'], ['она', 'she'], ['він', 'he'], ['вона', 'she'], ['il', 'he'], ['elle', 'she'], ['er', 'he'], ['él', 'he'], ['ella', 'she'],
] as const);

/** Forms that are nouns as often as verbs: they report speech only with a subject before them and "that" or a mark after. */
const NOUNS = new Set(['state', 'states', 'point', 'points', 'note', 'notes', 'report', 'reports', 'claim', 'claims', 'answer', 'answers', 'call', 'calls', 'demand', 'demands', 'hope', 'hopes', 'comment', 'comments', 'promise', 'promises', 'pledge', 'pledges', 'quote', 'quotes', 'reply', 'replies', 'remark', 'remarks', 'vow', 'vows', 'label', 'labels', 'term', 'terms', 'brand', 'voice', 'appeal', 'appeals', 'answering', 'saying', 'mention', 'mentions', 'talk', 'talks', 'read', 'quoted']);

export const isNounToo = (word: string): boolean => NOUNS.has(word.toLowerCase());
