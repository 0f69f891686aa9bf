/**
 * Words that tell whether a town beside them is where words were said, by what they tell, in small letters. A word is
 * read as the beginning of the printed one, so that cases and plurals need no row of their own.
 */
const WORDS = {
  /** Gatherings at which people speak: `the meeting in Velmar`. */
  event:
    'meeting conference summit talks forum session congress ceremony visit briefing interview remarks speech doorstop address event signing dinner lunch reception press-conference ' +
    'réunion conférence sommet rencontre entretien congrès cérémonie visite discours déplacement allocution ' +
    'reunión conferencia cumbre encuentro entrevista congreso acto foro rueda discurso visita ' +
    'reunião conferência cúpula cimeira encontro fórum riunione conferenza vertice incontro cerimonia ' +
    'treffen konferenz pressekonferenz gipfel tagung sitzung besuch rede ansprache gespräch ' +
    'vergadering conferentie top ontmoeting bezoek möte konferens toppmöte besök møde møte topmøde kokous vierailu ' +
    'spotkani konferencj szczyt wizyt posiedzeni setkání konferenc summit návštěv jednání stretnuti ' +
    'встреч переговор конференци саммит заседани форум визит пресс-конференц выступлени зустріч переговор саміт ' +
    'toplantı zirve konferans ziyaret görüşme pertemuan konferensi 会议 會議 会晤 会谈 峰会 訪問 会談 会見',
  /** People came together, and words were given out: `they met in Velmar`. */
  held:
    'held hosted met meet issued signed speaking spoke gathered convened organised organized attended adopted told took taking ' +
    'tenu tenue réuni réunis participé déclaré prononcé accueilli celebr reunid particip realizad celebrad inaugur tenut svolt ' +
    'stattfind stattgefunden traf trafen getroffen tagt hält hielt sagte erklärte hölls sade afholdt holdt ' +
    'odby spotka powiedzi konal sešli состоя прошл прошед прошё провод заявил сказал відбу пройш заяв yapılan düzenlenen konuş',
  /** The speaker is there: `here in Velmar`. */
  here: 'here hier ici aquí acá aqui qui tutaj tu zde здесь тут burada här her',
  today:
    "today tonight morning afternoon evening yesterday aujourd'hui hoy hoje oggi heute idag dziś dzisiaj dnes сегодня сьогодні bugün 今天",
  welcome:
    'welcome welcoming pleasure pleased delighted honour honor good great glad happy bienven accueil plaisir heureux gusto placer willkommen freu benvenut piacere prazer witam добро раді рад hoş',
  /** Who reports from there. */
  reporter:
    'correspondent reporter korrespondent correspondant corresponsal corrispondente корреспондент кореспондент muhabir',
  /** A heading of the place. */
  label: 'place location venue lieu lugar ort local luogo miejsce место місце yer 発信地 地点 地點 장소',
  /** What is elsewhere: a way there, a house of that town, news of it. */
  away: 'against near between embassy ambassador government contre entre embajada contra zwischen gegen botschaft против между посольств władz władze',
} as const;

export type PlaceSign = keyof typeof WORDS;

const BY_BEGINNING: ReadonlyMap<string, readonly (readonly [beginning: string, sign: PlaceSign])[]> = Map.groupBy(
  (Object.entries(WORDS) as [PlaceSign, string][]).flatMap(([sign, words]) =>
    words.split(' ').map((word) => [word, sign] as const),
  ),
  ([word]) => word.slice(0, 2),
);

/** Endings are no longer than this. */
const ENDING = 4;

/** What a word beside a town tells; empty: nothing. Short words must be the whole word. */
export function placeSigns(word: string): readonly PlaceSign[] {
  const small = word.toLowerCase().replaceAll('’', "'");
  const rows = BY_BEGINNING.get(small.slice(0, 2));
  if (rows === undefined) return [];
  const signs = rows.flatMap(([beginning, sign]) =>
    small === beginning ||
    (beginning.length > 4 && small.startsWith(beginning) && small.length - beginning.length <= ENDING)
      ? [sign]
      : [],
  );
  return [...new Set(signs)];
}
