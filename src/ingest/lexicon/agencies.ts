/** Names and marks of news agencies as datelines and last lines print them, in small letters without marks. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'ap afp dpa epd kna reuters rtr upi efe ansa agi adnkronos askanews lusa tt ntb ritzau stt bns leta elta ett pap ctk čtk tasr sita mti agerpres mediafax bta tanjug beta fena hina sta mina ata belga anp apa sda ats keystone-sda afx ' +
    'tass itar-tass тасс итар-тасс interfax интерфакс ria риа novosti рбк ukrinform укрінформ укринформ унн уніан униан belta белта kabar кабар kazinform казинформ azertac trend apa armenpress interpressnews ' +
    'xinhua 新华社 新華社 新华网 中新社 中新网 中央社 cna kyodo 共同 共同通信 jiji 時事 時事通信 yonhap 연합뉴스 뉴시스 뉴스1 kcna ' +
    'pti ani ians app antara bernama vna vietnam+ pna montsame ians unb bss tna ' +
    'irna isna fars mehr tasnim ilna sana wafa petra kuna qna wam spa mena anadolu aa iha dha ina naharnet nna saba suna aps map tap lana panapress gna nan kna angop ' +
    'bloomberg cp aap pa nzpa telam télam andina notimex prensa-latina pl abi ans dn avn cubadebate acn anadolu ' +
    'وام واس كونا بترا سانا وفا وكالات رويترز فرانس سبوتنيك ایرنا ایسنا فارس مهر تسنیم sputnik'
  ).split(' '),
);

/** Whether a word is the name or the mark of a news agency. */
export const isAgency = (word: string): boolean => AGENCIES.has(word.toLowerCase());
