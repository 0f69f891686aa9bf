import type { Language } from './language.ts';

/**
 * Words that tell of the past and of what is to come, where only the calendar of a language is known beside them: forms of
 * `to be` and `to have`, and of verbs that dates stand beside. They are read where nothing else bounds a text.
 */
const TENSES: Readonly<Record<string, readonly [past: string, future: string]>> = {
  it: [
    'era erano fu furono avvenne venne vennero ha hanno aveva avevano stato stata stati state',
    'sarà saranno verrà verranno terrà terranno avrà prossimo prossima previsto prevista entro',
  ],
  pt: [
    'era eram foi foram houve tinha tinham havia teve ocorreu aconteceu',
    'será serão vai vão terá terão haverá próximo próxima previsto prevista até',
  ],
  nl: ['was waren werd werden had hadden', 'zal zullen gaat gaan komende volgende'],
  pl: ['był była było byli były został została zostało zostały', 'będzie będą zostanie odbędzie odbędą przyszłego do'],
  cs: ['byl byla bylo byli byly', 'bude budou uskuteční příští do'],
  sk: ['bol bola bolo boli', 'bude budú uskutoční budúci do'],
  sv: ['var blev hade', 'ska skall kommer blir nästa senast'],
  da: ['var blev havde', 'vil skal bliver næste senest'],
  no: ['var ble hadde', 'vil skal blir neste innen'],
  fi: ['oli olivat', 'tulee tulevat mennessä ensi'],
  hu: ['volt voltak', 'lesz lesznek fog fognak jövő'],
  ro: ['a fost au era erau', 'va vor următoare până'],
  tr: ['oldu edildi yapıldı idi', 'olacak edilecek yapılacak düzenlenecek gelecek kadar'],
  el: ['ήταν είχε είχαν', 'θα επόμενο'],
  bg: ['беше бяха бе', 'ще следващия'],
  id: ['telah sudah', 'akan mendatang hingga'],
};

/**
 * Languages of which dates are read and sentences are not: names of months and weekdays, and what stands between the
 * parts of a date. Names are those of CLDR, with the cases, spellings and short forms that print uses beside them.
 */
const PRINTED: Readonly<Record<string, Language>> = {
  it: calendar(
    'gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre',
    'gen/genn | feb/febbr | mar | apr | mag/magg | giu | lug | ago | set/sett | ott | nov | dic',
    'lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica',
    'lun | mar | mer | gio | ven | sab | dom',
    { dayEndings: ['º', '°'], yearLeads: ['nel', 'del', 'dal', 'anno'] },
  ),
  pt: calendar(
    'janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro',
    'jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez',
    'segunda-feira/segunda | terça-feira/terça | quarta-feira/quarta | quinta-feira/quinta | sexta-feira/sexta | sábado | domingo',
    'seg | ter | qua | qui | sex | sáb | dom',
    { dayEndings: ['º', 'o', '°'], joints: ['de'], yearLeads: ['em', 'de', 'desde', 'ano'] },
  ),
  gl: calendar(
    'xaneiro | febreiro | marzo | abril | maio | xuño | xullo | agosto | setembro | outubro | novembro | decembro',
    'xan | feb | mar | abr | - | xuñ | xul | ago | set | out | nov | dec',
    'luns | martes | mércores | xoves | venres | sábado | domingo',
    '- | mar | mér | xov | ven | sáb | dom',
    { joints: ['de'] },
  ),
  ca: calendar(
    "gener | febrer | març | abril/d’abril/d'abril | maig | juny | juliol | agost/d’agost/d'agost | setembre | octubre/d’octubre/d'octubre | novembre | desembre",
    'gen | febr/feb | - | abr | - | - | jul | ag | set | oct | nov | des',
    'dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge',
    'dl | dt | dc | dj | dv | ds | dg',
    { joints: ['de', 'del'] },
  ),
  eu: calendar(
    'urtarrila/urtarrilaren | otsaila/otsailaren | martxoa/martxoaren | apirila/apirilaren | maiatza/maiatzaren | ekaina/ekainaren | uztaila/uztailaren | abuztua/abuztuaren | iraila/irailaren | urria/urriaren | azaroa/azaroaren | abendua/abenduaren',
    'urt | ots | - | api | - | eka | uzt | abu | ira | urr | aza | abe',
    'astelehena | asteartea | asteazkena | osteguna | ostirala | larunbata | igandea',
    'al | ar | az | og | or | lr | ig',
    { monthFirst: true, yearWords: ['ko'] },
  ),
  ro: calendar(
    'ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie | decembrie',
    'ian | feb | mar | apr | - | iun | iul | aug | sept/sep | oct | nov/noi | dec',
    'luni | marți | miercuri | joi | vineri | sâmbătă | duminică',
    'lun | mar | mie | joi | vin | sâm | dum',
    { yearLeads: ['anul', 'din', 'în'] },
  ),
  nl: calendar(
    'januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december',
    'jan | feb | mrt | apr | - | jun | jul | aug | sep/sept | okt | nov | dec',
    'maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag',
    'ma | di | wo | do | vr | za | zo',
    { dayEndings: ['e'], yearLeads: ['in', 'sinds', 'jaar', 'van'] },
  ),
  af: calendar(
    'januarie | februarie | maart | april | mei | junie | julie | augustus | september | oktober | november | desember',
    'jan | feb | mrt | apr | - | jun | jul | aug | sep | okt | nov | des',
    'maandag | dinsdag | woensdag | donderdag | vrydag | saterdag | sondag',
    'ma | di | wo | do | vr | sa | so',
  ),
  sv: calendar(
    'januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december',
    'jan | feb | mar | apr | - | jun | jul | aug | sep/sept | okt | nov | dec',
    'måndag/måndagen | tisdag/tisdagen | onsdag/onsdagen | torsdag/torsdagen | fredag/fredagen | lördag/lördagen | söndag/söndagen',
    'mån | tis/tisd | ons | tors/tor | fre | lör | sön',
    { dayEndings: ['e'], joints: ['den'], yearLeads: ['år', 'sedan', 'under'] },
  ),
  da: calendar(
    'januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december',
    'jan | feb | mar | apr | - | jun | jul | aug | sep/sept | okt | nov | dec',
    'mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag',
    'man | tirs/tir | ons | tors/tor | fre | lør | søn',
    { dayEndings: ['.'], joints: ['den'], yearLeads: ['i', 'siden', 'år'] },
  ),
  nb: norwegian(),
  no: norwegian(),
  nn: norwegian(),
  is: calendar(
    'janúar | febrúar | mars | apríl | maí | júní | júlí | ágúst | september | október | nóvember | desember',
    'jan | feb | mar | apr | - | jún | júl | ágú | sep/sept | okt | nóv | des',
    'mánudagur/mánudaginn | þriðjudagur/þriðjudaginn | miðvikudagur/miðvikudaginn | fimmtudagur/fimmtudaginn | föstudagur/föstudaginn | laugardagur/laugardaginn | sunnudagur/sunnudaginn',
    'mán | þri | mið | fim | fös | lau | sun',
    { dayEndings: ['.'] },
  ),
  fi: calendar(
    'tammikuuta/tammikuu/tammikuun | helmikuuta/helmikuu/helmikuun | maaliskuuta/maaliskuu/maaliskuun | huhtikuuta/huhtikuu/huhtikuun | toukokuuta/toukokuu/toukokuun | kesäkuuta/kesäkuu/kesäkuun | heinäkuuta/heinäkuu/heinäkuun | elokuuta/elokuu/elokuun | syyskuuta/syyskuu/syyskuun | lokakuuta/lokakuu/lokakuun | marraskuuta/marraskuu/marraskuun | joulukuuta/joulukuu/joulukuun',
    'tammi | helmi | maalis | huhti | touko | kesä | heinä | elo | syys | loka | marras | joulu',
    'maanantai/maanantaina | tiistai/tiistaina | keskiviikko/keskiviikkona | torstai/torstaina | perjantai/perjantaina | lauantai/lauantaina | sunnuntai/sunnuntaina',
    'ma | ti | ke | to | pe | la | su',
    { dayEndings: ['.'], yearLeads: ['vuonna', 'vuoden'] },
  ),
  et: calendar(
    'jaanuar/jaanuaril | veebruar/veebruaril | märts/märtsil | aprill/aprillil | mai/mail | juuni/juunil | juuli/juulil | august/augustil | september/septembril | oktoober/oktoobril | november/novembril | detsember/detsembril',
    'jaan | veebr | - | apr | - | - | - | aug | sept | okt | nov | dets',
    'esmaspäev/esmaspäeval | teisipäev/teisipäeval | kolmapäev/kolmapäeval | neljapäev/neljapäeval | reede/reedel | laupäev/laupäeval | pühapäev/pühapäeval',
    '- | - | - | - | - | - | -',
    { dayEndings: ['.'] },
  ),
  lv: calendar(
    'janvāris/janvārī/janvāra | februāris/februārī/februāra | marts/martā/marta | aprīlis/aprīlī/aprīļa | maijs/maijā/maija | jūnijs/jūnijā/jūnija | jūlijs/jūlijā/jūlija | augusts/augustā/augusta | septembris/septembrī/septembra | oktobris/oktobrī/oktobra | novembris/novembrī/novembra | decembris/decembrī/decembra',
    'janv | febr | - | apr | - | jūn | jūl | aug | sept | okt | nov | dec',
    'pirmdiena/pirmdien | otrdiena/otrdien | trešdiena/trešdien | ceturtdiena/ceturtdien | piektdiena/piektdien | sestdiena/sestdien | svētdiena/svētdien',
    'pirmd | otrd | trešd | ceturtd | piektd | sestd | svētd',
    { dayEndings: ['.'], yearWords: ['gada', 'gads', 'gadā'] },
  ),
  lt: calendar(
    'sausio/sausis | vasario/vasaris | kovo/kovas | balandžio/balandis | gegužės/gegužė | birželio/birželis | liepos/liepa | rugpjūčio/rugpjūtis | rugsėjo/rugsėjis | spalio/spalis | lapkričio/lapkritis | gruodžio/gruodis',
    'saus | vas | - | bal | geg | birž | liep | rugp | rugs | spal | lapkr | gruod',
    'pirmadienis/pirmadienį | antradienis/antradienį | trečiadienis/trečiadienį | ketvirtadienis/ketvirtadienį | penktadienis/penktadienį | šeštadienis/šeštadienį | sekmadienis/sekmadienį',
    'pr | an | tr | kt | pn | št | sk',
    { monthFirst: true, yearWords: ['m', 'metų', 'metais'] },
  ),
  pl: calendar(
    'stycznia/styczeń/styczniu | lutego/luty/lutym | marca/marzec/marcu | kwietnia/kwiecień/kwietniu | maja/maj/maju | czerwca/czerwiec/czerwcu | lipca/lipiec/lipcu | sierpnia/sierpień/sierpniu | września/wrzesień/wrześniu | października/październik/październiku | listopada/listopad/listopadzie | grudnia/grudzień/grudniu',
    'sty | lut | mar | kwi | - | cze | lip | sie | wrz | paź | lis | gru',
    'poniedziałek | wtorek | środa/środę | czwartek | piątek | sobota/sobotę | niedziela/niedzielę',
    'pon/pn | wt | śr | czw | pt/piąt | sob | niedz/nd',
    { yearWords: ['r', 'roku', 'rok'], yearLeads: ['roku', 'od', 'lat'] },
  ),
  cs: calendar(
    'ledna/leden/lednu | února/únor/únoru | března/březen/březnu | dubna/duben/dubnu | května/květen/květnu | června/červen/červnu | července/červenec/červenci | srpna/srpen/srpnu | září | října/říjen/říjnu | listopadu/listopad | prosince/prosinec/prosinci',
    'led | úno | bře | dub | kvě | čvn | čvc | srp | zář | říj | - | pro',
    'pondělí | úterý | středa/středu | čtvrtek | pátek | sobota/sobotu | neděle/neděli',
    'po | út | st | čt | pá | so | ne',
    { dayEndings: ['.'], yearLeads: ['roku', 'roce', 'od'] },
  ),
  sk: calendar(
    'januára/január/januári | februára/február/februári | marca/marec/marci | apríla/apríl/apríli | mája/máj/máji | júna/jún/júni | júla/júl/júli | augusta/august/auguste | septembra/september/septembri | októbra/október/októbri | novembra/november/novembri | decembra/december/decembri',
    'jan | feb | mar | apr | - | - | - | aug | sep/sept | okt | nov | dec',
    'pondelok | utorok | streda/stredu | štvrtok | piatok | sobota/sobotu | nedeľa/nedeľu',
    'po | ut | st | št | pi | so | ne',
    { dayEndings: ['.'], yearLeads: ['roku', 'od'] },
  ),
  hu: calendar(
    'január | február | március | április | május | június | július | augusztus | szeptember | október | november | december',
    'jan | febr/feb | márc | ápr | máj | jún | júl | aug | szept | okt | nov | dec',
    'hétfő/hétfőn | kedd/kedden | szerda/szerdán | csütörtök/csütörtökön | péntek/pénteken | szombat/szombaton | vasárnap',
    '- | - | - | - | - | - | -',
    { dayEndings: ['.'], monthFirst: true },
  ),
  hr: calendar(
    'siječnja/siječanj | veljače/veljača | ožujka/ožujak | travnja/travanj | svibnja/svibanj | lipnja/lipanj | srpnja/srpanj | kolovoza/kolovoz | rujna/rujan | listopada/listopad | studenoga/studenog/studeni | prosinca/prosinac',
    'sij | velj | ožu | tra | svi | lip | srp | kol | ruj | lis | stu | pro',
    'ponedjeljak | utorak | srijeda/srijedu | četvrtak | petak | subota/subotu | nedjelja/nedjelju',
    'pon | uto | sri | čet | pet | sub | ned',
    { dayEndings: ['.'], yearWords: ['godine', 'god'] },
  ),
  bs: serbian(),
  sr: serbian(),
  sl: calendar(
    'januar/januarja | februar/februarja | marec/marca | april/aprila | maj/maja | junij/junija | julij/julija | avgust/avgusta | september/septembra | oktober/oktobra | november/novembra | december/decembra',
    'jan | feb | mar | apr | - | jun | jul | avg | sep/sept | okt | nov | dec',
    'ponedeljek | torek | sreda/sredo | četrtek | petek | sobota/soboto | nedelja/nedeljo',
    'pon | tor | sre | čet | pet | sob | ned',
    { dayEndings: ['.'] },
  ),
  sq: calendar(
    'janar | shkurt | mars | prill | maj | qershor | korrik | gusht | shtator | tetor | nëntor | dhjetor',
    'jan | shk | mar | pri | - | qer | korr | gush | sht | tet | nën | dhj',
    'e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel',
    '- | - | - | - | - | - | -',
  ),
  bg: calendar(
    'януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември',
    'ян | февр/фев | - | апр | - | - | - | авг | септ/сеп | окт | ноем | дек',
    'понеделник | вторник | сряда | четвъртък | петък | събота | неделя',
    'пн | вт | ср | чт | пт | сб | нд',
    { yearWords: ['г', 'година', 'год'] },
  ),
  mk: calendar(
    'јануари | февруари | март | април | мај | јуни | јули | август | септември | октомври | ноември | декември',
    'јан | фев | - | апр | - | јун | јул | авг | сеп | окт | ное | дек',
    'понеделник | вторник | среда | четврток | петок | сабота | недела',
    'пон | вто | сре | чет | пет | саб | нед',
    { yearWords: ['година', 'год', 'г'] },
  ),
  be: calendar(
    'студзеня/студзень | лютага/люты | сакавіка/сакавік | красавіка/красавік | мая/май | чэрвеня/чэрвень | ліпеня/ліпень | жніўня/жнівень | верасня/верасень | кастрычніка/кастрычнік | лістапада/лістапад | снежня/снежань',
    'сту | лют | сак | кра | - | чэр | ліп | жні | вер | кас | ліс | сне',
    'панядзелак | аўторак | серада/сераду | чацвер | пятніца/пятніцу | субота/суботу | нядзеля/нядзелю',
    'пн | аў | ср | чц | пт | сб | нд',
    { yearWords: ['г', 'года', 'годзе'] },
  ),
  kk: calendar(
    'қаңтар | ақпан | наурыз | сәуір | мамыр | маусым | шілде | тамыз | қыркүйек | қазан | қараша | желтоқсан',
    'қаң | ақп | нау | сәу | мам | мау | шіл | там | қыр | қаз | қар | жел',
    'дүйсенбі | сейсенбі | сәрсенбі | бейсенбі | жұма | сенбі | жексенбі',
    'дс | сс | ср | бс | жм | сб | жс',
    { joints: ['жылғы', 'жылдың', 'жыл'], yearWords: ['ж', 'жыл', 'жылғы'], monthFirst: true },
  ),
  tr: calendar(
    'ocak | şubat | mart | nisan | mayıs/mayis | haziran | temmuz | ağustos | eylül | ekim | kasım/kasim | aralık/aralik',
    'oca | şub | mar | nis | may | haz | tem | ağu | eyl | eki | kas | ara',
    'pazartesi | salı/sali | çarşamba | perşembe | cuma | cumartesi | pazar',
    'pzt | sal | çar | per | cum | cmt | paz',
    { yearWords: ['yılı', 'yılında'], yearLeads: [] },
  ),
  az: calendar(
    'yanvar | fevral | mart | aprel | may | iyun | iyul | avqust | sentyabr | oktyabr | noyabr | dekabr',
    'yan | fev | mar | apr | - | iyn | iyl | avq | sen | okt | noy | dek',
    'bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar',
    '- | - | - | - | - | - | -',
    { yearWords: ['il', 'ildə'] },
  ),
  el: calendar(
    'Ιανουαρίου/Ιανουάριος/Ιανουάριο | Φεβρουαρίου/Φεβρουάριος/Φεβρουάριο | Μαρτίου/Μάρτιος/Μάρτιο | Απριλίου/Απρίλιος/Απρίλιο | Μαΐου/Μάιος/Μάιο | Ιουνίου/Ιούνιος/Ιούνιο | Ιουλίου/Ιούλιος/Ιούλιο | Αυγούστου/Αύγουστος/Αύγουστο | Σεπτεμβρίου/Σεπτέμβριος/Σεπτέμβριο | Οκτωβρίου/Οκτώβριος/Οκτώβριο | Νοεμβρίου/Νοέμβριος/Νοέμβριο | Δεκεμβρίου/Δεκέμβριος/Δεκέμβριο',
    'Ιαν | Φεβ | Μαρ | Απρ | Μαΐ | Ιουν | Ιουλ | Αυγ | Σεπ/Σεπτ | Οκτ | Νοε | Δεκ',
    'Δευτέρα | Τρίτη | Τετάρτη | Πέμπτη | Παρασκευή | Σάββατο | Κυριακή',
    'Δευ | Τρί | Τετ | Πέμ | Παρ | Σάβ | Κυρ',
    { dayEndings: ['η', 'ης', 'ή'] },
  ),
  he: calendar(
    'ינואר/בינואר | פברואר/בפברואר | מרץ/במרץ/מרס/במרס | אפריל/באפריל | מאי/במאי | יוני/ביוני | יולי/ביולי | אוגוסט/באוגוסט | ספטמבר/בספטמבר | אוקטובר/באוקטובר | נובמבר/בנובמבר | דצמבר/בדצמבר',
    '- | - | - | - | - | - | - | - | - | - | - | -',
    'יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | יום שבת/שבת | יום ראשון',
    '- | - | - | - | - | - | -',
  ),
  fa: calendar(
    'ژانویه/ژانویهٔ/جنوری | فوریه/فوریهٔ/فبروری | مارس/مارچ | آوریل/اپریل | مه/مهٔ/می | ژوئن/جون | ژوئیه/ژوئیهٔ/جولای | اوت/آگوست/اگست | سپتامبر/سپتمبر | اکتبر/اکتوبر | نوامبر/نومبر | دسامبر/دسمبر',
    '- | - | - | - | - | - | - | - | - | - | - | -',
    'دوشنبه/دو شنبه | سه‌شنبه/سه شنبه | چهارشنبه/چهار شنبه | پنجشنبه/پنج‌شنبه/پنج شنبه | جمعه | شنبه | یکشنبه/یک‌شنبه/یک شنبه',
    '- | - | - | - | - | - | -',
    {
      solarMonths: names(
        'فروردین/حمل | اردیبهشت/ثور | خرداد/جوزا | تیر/سرطان | مرداد/اسد | شهریور/سنبله | مهر/میزان | آبان/عقرب | آذر/قوس | دی/جدی | بهمن/دلو | اسفند/حوت',
      ),
      joints: ['ماه', 'سال'],
    },
  ),
  ur: calendar(
    'جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر',
    '- | - | - | - | - | - | - | - | - | - | - | -',
    'پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار',
    '- | - | - | - | - | - | -',
    { yearWords: ['ء'], monthFirst: true },
  ),
  hi: calendar(
    'जनवरी | फ़रवरी/फरवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर/सितम्बर | अक्टूबर/अक्तूबर | नवंबर/नवम्बर | दिसंबर/दिसम्बर',
    'जन | फ़र/फर | - | - | - | - | जुल | अग | सित | अक्टू | नव | दिस',
    'सोमवार | मंगलवार | बुधवार | गुरुवार/बृहस्पतिवार | शुक्रवार | शनिवार | रविवार',
    'सोम | मंगल | बुध | गुरु | शुक्र | शनि | रवि',
    { monthFirst: true },
  ),
  bn: calendar(
    'জানুয়ারি/জানুয়ারী | ফেব্রুয়ারি/ফেব্রুয়ারী | মার্চ | এপ্রিল | মে | জুন | জুলাই | আগস্ট | সেপ্টেম্বর | অক্টোবর | নভেম্বর | ডিসেম্বর',
    '- | - | - | - | - | - | - | - | - | - | - | -',
    'সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার',
    '- | - | - | - | - | - | -',
  ),
  ta: calendar(
    'ஜனவரி | பிப்ரவரி | மார்ச் | ஏப்ரல் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் | செப்டம்பர் | அக்டோபர் | நவம்பர் | டிசம்பர்',
    'ஜன | பிப் | - | - | - | - | - | ஆக | செப் | அக் | நவ | டிச',
    'திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு',
    '- | - | - | - | - | - | -',
    { monthFirst: true },
  ),
  id: calendar(
    'januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november/nopember | desember',
    'jan | feb/peb | mar | apr | - | jun | jul | agu/agt/agst | sep/sept | okt | nov/nop | des',
    'senin | selasa | rabu | kamis | jumat/jum’at | sabtu | minggu/ahad',
    'sen | sel | rab | kam | jum | sab | min',
    { yearLeads: ['tahun', 'sejak'] },
  ),
  ms: calendar(
    'januari | februari | mac | april | mei | jun | julai | ogos | september | oktober | november | disember',
    'jan | feb | - | apr | - | - | jul | ogo | sep/sept | okt | nov | dis',
    'isnin | selasa | rabu | khamis | jumaat | sabtu | ahad',
    'isn | sel | rab | kha | jum | sab | ahd',
    { yearLeads: ['tahun', 'sejak'] },
  ),
  fil: calendar(
    'enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre',
    'ene | peb | mar | abr | - | hun | hul | ago | set | okt | nob | dis',
    'lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo',
    '- | - | - | - | - | - | -',
    { joints: ['ng'], monthFirst: true },
  ),
  sw: calendar(
    'januari | februari | machi | aprili | mei | juni | julai | agosti | septemba | oktoba | novemba | desemba',
    'jan | feb | mac | apr | - | jun | jul | ago | sep/sept | okt | nov | des',
    'jumatatu | jumanne | jumatano | alhamisi | ijumaa | jumamosi | jumapili',
    '- | - | - | - | - | - | -',
    { joints: ['mwezi', 'mwaka'], monthFirst: true },
  ),
  vi: calendar(
    'tháng 1/tháng 01/tháng một/tháng giêng | tháng 2/tháng 02/tháng hai | tháng 3/tháng 03/tháng ba | tháng 4/tháng 04/tháng tư | tháng 5/tháng 05/tháng năm | tháng 6/tháng 06/tháng sáu | tháng 7/tháng 07/tháng bảy | tháng 8/tháng 08/tháng tám | tháng 9/tháng 09/tháng chín | tháng 10/tháng mười | tháng 11/tháng mười một | tháng 12/tháng mười hai/tháng chạp',
    'thg 1 | thg 2 | thg 3 | thg 4 | thg 5 | thg 6 | thg 7 | thg 8 | thg 9 | thg 10 | thg 11 | thg 12',
    'thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật',
    'thứ 2 | thứ 3 | thứ 4 | thứ 5 | thứ 6 | thứ 7 | cn',
    { joints: ['năm'], yearLeads: ['năm'] },
  ),
  th: calendar(
    'มกราคม | กุมภาพันธ์ | มีนาคม | เมษายน | พฤษภาคม | มิถุนายน | กรกฎาคม | สิงหาคม | กันยายน | ตุลาคม | พฤศจิกายน | ธันวาคม',
    'ม.ค | ก.พ | มี.ค | เม.ย | พ.ค | มิ.ย | ก.ค | ส.ค | ก.ย | ต.ค | พ.ย | ธ.ค',
    'วันจันทร์/จันทร์ | วันอังคาร/อังคาร | วันพุธ/พุธ | วันพฤหัสบดี/พฤหัสบดี | วันศุกร์/ศุกร์ | วันเสาร์/เสาร์ | วันอาทิตย์/อาทิตย์',
    'จ | อ | พ | พฤ | ศ | ส | อา',
    { joints: ['พ.ศ.', 'ค.ศ.', 'ที่'], yearOffset: 543 },
  ),
  ja: calendar(
    '- | - | - | - | - | - | - | - | - | - | - | -',
    '- | - | - | - | - | - | - | - | - | - | - | -',
    '月曜日/月曜 | 火曜日/火曜 | 水曜日/水曜 | 木曜日/木曜 | 金曜日/金曜 | 土曜日/土曜 | 日曜日/日曜',
    '月 | 火 | 水 | 木 | 金 | 土 | 日',
  ),
};

export const CALENDARS: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(PRINTED).map(([lang, language]) => {
    const [past = '', future = ''] = TENSES[lang] ?? [];
    const own = (words: string) => words.split(' ').filter(Boolean);
    return [lang, { ...language, past: own(past), future: own(future) }];
  }),
);

function norwegian(): Language {
  return calendar(
    'januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember',
    'jan | feb | mar | apr | - | jun | jul | aug | sep/sept | okt | nov | des',
    'mandag/måndag | tirsdag/tysdag | onsdag | torsdag | fredag | lørdag/laurdag | søndag/sundag',
    'man | tir/tirs | ons | tor/tors | fre | lør | søn',
    { dayEndings: ['.'], joints: ['den'], yearLeads: ['i', 'siden', 'år'] },
  );
}

/** Serbian and Bosnian, in both scripts. */
function serbian(): Language {
  return calendar(
    'јануар/јануара/januar/januara | фебруар/фебруара/februar/februara | март/марта/mart/marta | април/априла/april/aprila | мај/маја/maj/maja | јун/јуна/јуни/jun/juna/juni | јул/јула/јули/jul/jula/juli | август/августа/avgust/avgusta/august/augusta | септембар/септембра/septembar/septembra | октобар/октобра/oktobar/oktobra | новембар/новембра/novembar/novembra | децембар/децембра/decembar/decembra',
    'јан/jan | феб/feb | - | апр/apr | - | - | - | авг/avg | сеп/sep | окт/okt | нов/nov | дец/dec',
    'понедељак/ponedeljak/ponedjeljak | уторак/utorak | среда/sreda/srijeda | четвртак/četvrtak | петак/petak | субота/subota | недеља/nedelja/nedjelja',
    'пон/pon | уто/uto | сре/sre | чет/čet | пет/pet | суб/sub | нед/ned',
    { dayEndings: ['.'], yearWords: ['године', 'год', 'godine', 'god'] },
  );
}

/** `a/b | c | -`: names in their order, each with its other forms; a dash where there is none. */
function names(list: string): readonly (readonly string[])[] {
  return list.split(' | ').map((forms) => (forms === '-' ? [] : forms.split('/')));
}

function calendar(
  months: string,
  shortMonths: string,
  weekdays: string,
  shortWeekdays: string,
  more: Partial<Language> = {},
): Language {
  return {
    months: names(months),
    shortMonths: names(shortMonths),
    weekdays: names(weekdays),
    shortWeekdays: names(shortWeekdays),
    capitalOnly: [],
    dayEndings: [],
    monthFirst: false,
    joints: [],
    yearWords: [],
    yearLeads: [],
    inYear: [],
    monthLeads: [],
    decadeEndings: [],
    decadeLeads: [],
    numbers: {},
    units: { day: [], week: [], month: [], year: [] },
    shifts: [],
    weekdayShifts: {},
    counted: [],
    since: [],
    speech: [],
    clauseOpeners: [],
    earlierSpeech: [],
    settings: [],
    speechToHearers: [],
    past: [],
    pastEndings: [],
    future: [],
    ...more,
  };
}
