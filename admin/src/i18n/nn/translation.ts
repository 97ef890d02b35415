import type { Messages } from '../nb/index.js';

export const translation = {
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  mark: { behind: '1 endring etter |||| %{smart_count} endringar etter', unmarked: '1 del ikkje omsett |||| %{smart_count} delar ikkje omsette' },
  bokmal: 'Teksten på bokmål',
  upToDate: '%{language} følgjer bokmål.',
  behind: '%{language} er éi endring etter bokmål. Ho er merkt under. |||| %{language} er %{smart_count} endringar etter bokmål. Dei er merkte under.',
  unmarked: 'Denne delen er ikkje merkt som omsett enno.',
  nowUpToDate: '%{language} er oppdatert',
  nowTranslated: 'Delen er omsett',
  marked: '%{language} er merkt som oppdatert etter bokmål.',
  notSaved: 'Teksten er ikkje lagra enno. Prøv igjen om litt.',
  change: { changed: 'Endra', added: 'Nytt', removed: 'Fjerna', settings: 'Noko anna enn orda er endra i øvinga på bokmål, til dømes kva som er rett svar. Gjer det same her.' },
  before: 'Før:',
  notKept: 'Det som stod her før, er ikkje teke vare på.',
  exerciseHere: 'Her står ei øving.',
  otherCount: 'Bokmål har %{bokmal} avsnitt, denne teksten har %{here}. Difor står dei ikkje rett ved sida av kvarandre.',
  remove: {
    button: 'Fjern %{language}',
    title: 'Fjerne %{language}?',
    text: 'Dette blir borte frå utkastet: %{goes}. Bokmålet blir ståande. Dei som les %{language}, får teksten på bokmål når du har publisert.',
    done: '%{language} er fjerna frå utkastet.',
    course: 'sida til kurset, %{lessons} og %{exercises} på %{language}',
    toolkit: 'all teksten på %{language}',
  },
  good: '%{language}: oppdatert',
  not: '%{language}: %{mark}',
} satisfies Messages['translation'];
