/**
 * What dates are called where people type them: in the languages of the interface, whichever of them a reader has
 * chosen. A month is known by any beginning of three letters that no other month has. Written as people write them;
 * `fold` (fold.ts) makes letters comparable.
 */
interface DateNames {
  /** Twelve, each with its forms and synonyms. */
  readonly months: readonly (readonly string[])[];
  /** Seven from Monday, each with the short forms that are usual. */
  readonly weekdays: readonly (readonly string[])[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly (readonly string[])[];
  /** Words that name a decade: those of the twenties to those of the nineties. */
  readonly decades: readonly (readonly string[])[];
  /** Words after or before which a number is a decade: "années 90". */
  readonly decadeOf: readonly string[];
  readonly quarter: readonly string[];
  /** Between the first and the last of several days. */
  readonly to: readonly string[];
  /** What may stand with a date and says nothing about it. */
  readonly filler: readonly string[];
}

const words = (list: string): readonly (readonly string[])[] => list.split(' | ').map((forms) => forms.split(', '));
const flat = (list: string): readonly string[] => list.split(', ');

export const DATE_NAMES: Readonly<Record<'en' | 'fr' | 'ru' | 'es' | 'ar', DateNames>> = {
  en: {
    months: words(
      'January | February | March | April | May | June | July | August | September | October | November | December',
    ),
    weekdays: words(
      'Monday, Mon | Tuesday, Tue, Tues | Wednesday, Wed | Thursday, Thu, Thur, Thurs | Friday, Fri | Saturday, Sat | Sunday, Sun',
    ),
    seasons: words('spring, springtime | summer, summertime | autumn, fall | winter, wintertime'),
    decades: words('twenties | thirties | forties | fifties | sixties | seventies | eighties | nineties'),
    decadeOf: flat('decade'),
    quarter: flat('quarter, q'),
    to: flat('to, till, until, through'),
    filler: flat(
      'the, of, in, on, from, at, year, month, early, mid, late, middle, beginning, start, end, ad, ce, st, nd, rd, th',
    ),
  },
  fr: {
    months: words(
      'janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre',
    ),
    weekdays: words('lundi, lun | mardi | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim'),
    seasons: words('printemps | été | automne | hiver'),
    decades: words(
      'vingt | trente | quarante | cinquante | soixante | soixante-dix | quatre-vingt, quatre-vingts | quatre-vingt-dix',
    ),
    decadeOf: flat('années, décennie'),
    quarter: flat('trimestre, t'),
    to: flat('au, jusqu’au, à'),
    filler: flat('le, la, les, l, de, du, d, des, en, dans, an, année, mois, début, mi, milieu, fin, er, re, e, ème'),
  },
  ru: {
    months: words(
      'январь, января, январе | февраль, февраля, феврале | март, марта, марте | апрель, апреля, апреле | май, мая, мае | ' +
        'июнь, июня, июне | июль, июля, июле | август, августа, августе | сентябрь, сентября, сентябре | ' +
        'октябрь, октября, октябре | ноябрь, ноября, ноябре | декабрь, декабря, декабре',
    ),
    weekdays: words(
      'понедельник, пн | вторник, вт | среда, среду, ср | четверг, чт | пятница, пятницу, пт | суббота, субботу, сб | воскресенье, вс',
    ),
    seasons: words('весна, весны, весной | лето, лета, летом | осень, осени, осенью | зима, зимы, зимой'),
    decades: words(
      'двадцатые, двадцатых | тридцатые, тридцатых | сороковые, сороковых | пятидесятые, пятидесятых | ' +
        'шестидесятые, шестидесятых | семидесятые, семидесятых | восьмидесятые, восьмидесятых | девяностые, девяностых',
    ),
    decadeOf: flat('десятилетие'),
    quarter: flat('квартал, квартала, квартале, кв'),
    to: flat('по, до'),
    filler: flat(
      'в, во, на, с, от, г, гг, год, года, году, годы, годов, годах, месяц, начало, начале, середина, середине, конец, ' +
        'конце, го, ое, е, й, ого, н, э',
    ),
  },
  es: {
    months: words(
      'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre, setiembre | octubre | noviembre | diciembre',
    ),
    weekdays: words('lunes | martes | miércoles, mié | jueves, jue | viernes, vie | sábado, sáb | domingo, dom'),
    seasons: words('primavera | verano | otoño | invierno'),
    decades: words('veinte | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa'),
    decadeOf: flat('años, década, decenio'),
    quarter: flat('trimestre, t'),
    to: flat('al, hasta, a'),
    filler: flat(
      'el, la, los, las, de, del, en, desde, año, mes, inicios, principios, comienzos, mediados, fines, finales, o, ro',
    ),
  },
  ar: {
    months: words(
      'يناير, كانون الثاني, جانفي | فبراير, شباط, فيفري | مارس, آذار | أبريل, إبريل, نيسان, أفريل | مايو, أيار, ماي | ' +
        'يونيو, يونية, حزيران, جوان | يوليو, يولية, يوليوز, تموز, جويلية | أغسطس, آب, أوت, غشت | سبتمبر, أيلول, شتنبر | ' +
        'أكتوبر, تشرين الأول | نوفمبر, تشرين الثاني, نونبر | ديسمبر, كانون الأول, دجنبر',
    ),
    weekdays: words('الاثنين, الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد'),
    seasons: words('ربيع, الربيع | صيف, الصيف | خريف, الخريف | شتاء, الشتاء'),
    decades: words(
      'العشرينيات, عشرينيات, العشرينات, عشرينات | الثلاثينيات, ثلاثينيات, الثلاثينات, ثلاثينات | ' +
        'الأربعينيات, أربعينيات, الأربعينات, أربعينات | الخمسينيات, خمسينيات, الخمسينات, خمسينات | ' +
        'الستينيات, ستينيات, الستينات, ستينات | السبعينيات, سبعينيات, السبعينات, سبعينات | ' +
        'الثمانينيات, ثمانينيات, الثمانينات, ثمانينات | التسعينيات, تسعينيات, التسعينات, تسعينات',
    ),
    decadeOf: flat('عقد, العقد'),
    quarter: flat('الربع, ربع سنة'),
    to: flat('إلى, الى, حتى'),
    filler: flat('في, من, عام, العام, سنة, السنة, شهر, يوم, م, أوائل, بداية, منتصف, أواخر, نهاية'),
  },
};
