import type { LanguageWords } from './language.ts';

/** Indonesian, Malay. */
export const id: LanguageWords = {
  roles: [
    'presiden menteri menlu duta besar dubes juru bicara jubir perwakilan sekretaris kanselir ketua direktur',
    'kepala gubernur wali anggota raja ratu pangeran jenderal kolonel paus hakim jaksa komisaris pakar profesor',
    'pemimpin wakil perdana',
  ],
  modifiers: ['luar negeri republik indonesia perdana wakil'],
  courtesy: ['bapak ibu pak bu tuan nyonya dr prof h'],
  nouns: ['pidato pernyataan sambutan wawancara keterangan'],
  by: ['oleh'],
  pronouns: ['dia ia beliau mereka saya kami'],
  bodies: [
    'kementerian pemerintah parlemen dpr dewan komisi badan partai uni bank universitas institut perusahaan',
    'organisasi pengadilan tentara polisi kedutaan republik kerajaan serikat negara',
  ],
  small: [
    'yang dan di ke dari untuk dengan pada ini itu atau tetapi tapi jika bahwa karena oleh sebagai dalam juga',
    'tidak akan telah sudah ada adalah saya kami kita mereka dia ia menurut',
  ],
};
