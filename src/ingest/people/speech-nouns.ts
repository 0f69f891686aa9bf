/** What people give, hold and put out: the nouns by which a headline says whose words follow. */
export const SPEECH_NOUNS = [
  'interview',
  'interviews',
  'remarks',
  'remark',
  'speech',
  'address',
  'statement',
  'statements',
  'answers',
  'answer',
  'replies',
  'reply',
  'comment',
  'comments',
  'briefing',
  'article',
  'op-ed',
  'message',
  'letter',
  'greetings',
  'greeting',
  'toast',
  'lecture',
  'contribution',
  'conference',
  'gaggle',
  'readout',
  'press call',
  'declaration',
  'intervention',
  'testimony',
  'oration',
  'proclamation',
  'presentation',
  'report',
  'congratulations',
  'condolences',
  'appeal',
  'words',
  'интервью',
  'выступление',
  'ответы',
  'ответ',
  'слово',
  'заявление',
  'заявления',
  'комментарий',
  'обращение',
  'брифинг',
  'статья',
  'речь',
  'послание',
  'стенограмма',
  'пресс-конференция',
  'виступ',
  'звернення',
  'заява',
  'промова',
  'відповіді',
  "інтерв'ю",
  'коментар',
  'брифінг',
  'послання',
  'discours',
  'déclaration',
  'entretien',
  'allocution',
  'intervention',
  'interview',
  'propos',
  'rede',
  'erklärung',
  'ansprache',
  'pressekonferenz',
  'statement',
  'discurso',
  'declaración',
  'entrevista',
  'intervención',
  'palabras',
  'comunicado',
] as const;

const noun = SPEECH_NOUNS.join('|');

/** A speech noun within a few words after "NAME’s". The slice starts at the apostrophe. */
export const POSSESSED_SPEECH = new RegExp(`^['’]s?\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?(?:${noun})(?![\\p{L}])`, 'iu');

/** A speech noun and what joins it to the person that follows: "Remarks by", "Statement from the". */
export const SPEECH_BY = new RegExp(
  `(?<![\\p{L}])(?:${noun})(?:\\s+as\\s+(?:prepared\\s+for\\s+delivery|prepared|delivered))?(?:\\s+(?:and|и|et)\\s+[\\p{L}\\s]{2,40}?)?\\s+(?:by|of|from|from\\s+the|by\\s+the|of\\s+the|given\\s+by|delivered\\s+by|de|du|von|des|del)\\s+(?<title>[^,;:]{0,120})$`,
  'iu',
);

/** "Interview with": the person who is asked. Of a telephone conversation only the other side is told. */
export const INTERVIEW_WITH =
  /(?<![\p{L}])(?:interview|(?<!phone )conversation|q&a|entretien|interview|entrevista|gespräch)\s+(?:with|avec|mit|con)\s+(?<title>[^,;:]{0,120})$/iu;

/** A Russian or Ukrainian speech noun at the head of the headline: the genitive that follows is the speaker. */
export const SPEECH_GENITIVE = new RegExp(
  `^(?:[\\p{L}-]+\\s+){0,3}?(?:${noun})(?:\\s+и\\s+ответы(?:\\s+на\\s+вопросы)?(?:\\s+СМИ)?|\\s+на\\s+вопросы)?\\s+(?<title>[\\p{L}\\s-]{0,120})$`,
  'iu',
);

/** Words after which a headline speaks of others than the speaker. */
export const ABOUT =
  /(?<![\p{L}])(?:on|about|regarding|concerning|following|after|in\s+connection|in\s+response|response\s+to|ahead\s+of|at|to|with|against|during|before|о|об|по|в\s+связи|с|со|после|sur|après|über|nach|sobre|tras)\s/iu;

/** A text that reports a talk, by whoever put it out: nobody's words. */
export const REPORTED = /(?<![\p{L}])(?:readout|read-out|summary|summaries)(?![\p{L}])(?!\s+(?:from|by)\s)/iu;

/** What a headline says of a person who then speaks: "NAME addressed the fleet". The slice starts after the name. */
export const TAKES_THE_FLOOR =
  /^\s+(?:address(?:ed|es)|(?:spoke|speaks)\s+(?:to|at|before|in)|deliver(?:ed|s)\s+(?:a|an|the|his|her)|(?:gave|gives)\s+an?\s+(?:interview|speech|address|press)|выступил[аи]?|обратил(?:ся|ась)\s+(?:к|с)|дал[аи]?\s+интервью|виступи(?:в|ла)|зверну(?:вся|лась|лася)\s+(?:до|з))(?![\p{L}])/iu;
