/** Invented texts of a few sentences, with the one-byte and many-byte encodings that such texts were saved in before UTF-8. The first is a headline's length. */
export const ENCODED: readonly {
  readonly lang: string;
  readonly encodings: readonly string[];
  readonly sentences: readonly string[];
}[] = [
  {
    lang: 'en',
    encodings: ['windows-1252'],
    sentences: [
      '“The strait is a road,” said the minister.',
      'He added that the islands’ reply – all four pages of it – had reached him late, and that the naïve reader might take it for a menu.',
      'The talks in Ternholm go on for £40 a day, which is what the hall costs with its stoves lit.',
      'Asked about the café beneath it, he said: “I don’t comment on coffee.”',
    ],
  },
  {
    lang: 'fr',
    encodings: ['windows-1252', 'iso-8859-1', 'macintosh'],
    sentences: [
      "La ministre a été reçue à l'île de Hob.",
      "Elle a rappelé que le détroit n'appartient à personne, et que chacun y passe à ses risques et périls.",
      "Les délégués ont déjeuné sous les arcades, où l'on avait dressé une table pour la presse étrangère.",
      "Interrogé sur la durée des négociations, le porte-parole a répondu qu'elles s'achèveraient dès que possible.",
    ],
  },
  {
    lang: 'de',
    encodings: ['windows-1252', 'iso-8859-1'],
    sentences: [
      'Die Gespräche über die Meerenge beginnen früh.',
      'Der Außenminister erklärte, man müsse die Vorschläge der Inseln zunächst prüfen und dürfe nichts übereilen.',
      'In der Hauptstadt hieß es, die Fähre fahre weiterhin täglich, auch wenn größere Schiffe warten müssten.',
      'Für den nächsten Tag wurden die Delegationen zum Frühstück geladen.',
    ],
  },
  {
    lang: 'es',
    encodings: ['windows-1252', 'iso-8859-1'],
    sentences: [
      'El ministro llegó mañana según él mismo.',
      '¿Cuántos barcos pasarán este año por el estrecho? La pregunta quedó sin respuesta en la sesión de ayer.',
      'La comisión técnica señaló que las señales de niebla también serían revisadas por los cuatro países.',
      'Después del almuerzo, el señor Dobrash volvió a pedir un café y una pequeña explicación.',
    ],
  },
  {
    lang: 'pl',
    encodings: ['windows-1250', 'iso-8859-2'],
    sentences: [
      'Minister powiedział, że cieśnina należy do wszystkich.',
      'Rozmowy będą trwały do końca tygodnia, choć żadna ze stron nie oczekuje szybkiego porozumienia.',
      'Rzecznik dodał, iż łodzie rybackie mogą wypływać również nocą, jeśli będą miały zapalone światła.',
      'Następne posiedzenie odbędzie się w środę, a jego porządek obrad ogłosi sekretariat.',
    ],
  },
  {
    lang: 'tr',
    encodings: ['windows-1254'],
    sentences: [
      'Dışişleri Bakanı görüşmelerin başladığını söyledi.',
      'Boğazdan geçen gemilerin sayısı geçen yıla göre azaldı, çünkü fenerlerin çoğu onarım için söndürüldü.',
      'Sözcü, adaların önerisinin dikkatle inceleneceğini ve yanıtın yakında açıklanacağını belirtti.',
      'Toplantı öğleden sonra sona erdi; heyetler akşam yemeğinde yine bir araya gelecek.',
    ],
  },
  {
    lang: 'ru',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'maccyrillic', 'cp866'],
    sentences: [
      'Министр ответил на вопросы журналистов.',
      'Пролив останется открытым для судов всех государств, сообщили в министерстве после встречи с посланником островов.',
      'Переговоры продолжатся в понедельник, хотя ни одна из сторон не ожидает от них быстрых итогов.',
      'Что касается якоря, поднятого со дна весной, его по-прежнему показывают всем желающим на набережной.',
    ],
  },
  {
    lang: 'uk',
    encodings: ['windows-1251', 'koi8-u'],
    sentences: [
      'Міністерка відповіла на запитання журналістів.',
      'Протока залишиться відкритою для суден усіх держав, повідомили в міністерстві після зустрічі з посланцем островів.',
      'Перемовини триватимуть у понеділок, хоча жодна зі сторін не чекає від них швидких підсумків.',
      'Що ж до якоря, піднятого з дна навесні, його й досі показують усім охочим на набережній.',
    ],
  },
  {
    lang: 'el',
    encodings: ['windows-1253', 'iso-8859-7'],
    sentences: [
      'Ο υπουργός απάντησε στις ερωτήσεις των δημοσιογράφων.',
      'Το στενό θα μείνει ανοιχτό για τα πλοία όλων των κρατών, ανακοίνωσε το υπουργείο μετά τη συνάντηση.',
      'Οι συνομιλίες συνεχίζονται τη Δευτέρα, αν και καμία πλευρά δεν περιμένει γρήγορη συμφωνία.',
    ],
  },
  {
    lang: 'ar',
    encodings: ['windows-1256'],
    sentences: [
      'أجاب الوزير عن أسئلة الصحفيين في العاصمة.',
      'وقال إن المضيق سيبقى مفتوحا أمام سفن جميع الدول، وإن المحادثات ستستمر يوم الاثنين.',
      'وأضاف المتحدث باسم الوزارة أن اقتراح الجزر سيدرس بعناية قبل الرد عليه.',
    ],
  },
  {
    lang: 'he',
    encodings: ['windows-1255'],
    sentences: [
      'השר השיב על שאלות העיתונאים בעיר הבירה.',
      'המצר יישאר פתוח לאוניות של כל המדינות, נמסר מהמשרד לאחר הפגישה עם שליח האיים.',
      'השיחות יימשכו ביום שני, אף שאיש אינו מצפה להסכם מהיר.',
    ],
  },
  {
    lang: 'zh',
    encodings: ['big5'],
    sentences: [
      '外交部長昨天回答了記者的提問。',
      '他表示海峽對各國船隻開放，有關各方應當通過談判解決分歧，不要採取使局勢更加複雜的行動。',
      '發言人說，下一輪會談將於星期一在首都舉行，會期三天。',
    ],
  },
  {
    lang: 'zh',
    encodings: ['gb18030'],
    sentences: [
      '外交部长昨天回答了记者的提问。',
      '他表示海峡对各国船只开放，有关各方应当通过谈判解决分歧，不要采取使局势更加复杂的行动。',
      '发言人说，下一轮会谈将于星期一在首都举行，会期三天。',
    ],
  },
  {
    lang: 'ja',
    encodings: ['shift_jis', 'euc-jp'],
    sentences: [
      '外務大臣は記者団の質問に答えた。',
      '海峡はすべての国の船に開かれており、関係国は話し合いで問題を解決すべきだと述べた。',
      '次の会談は月曜日に首都で開かれ、三日間続く見通しである。',
    ],
  },
  {
    lang: 'ko',
    encodings: ['euc-kr'],
    sentences: [
      '외무장관은 기자들의 질문에 대답했다.',
      '해협은 모든 나라의 배에 열려 있으며 당사국들은 대화로 문제를 풀어야 한다고 말했다.',
      '다음 회담은 월요일에 수도에서 열리며 사흘 동안 이어질 예정이다.',
    ],
  },
];
