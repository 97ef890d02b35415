import type { Messages } from '../nb/index.js';

export const mediaFiles = {
  about: 'Alt kursa viser av bilete, film og lyd. Nye filer lastar du opp der dei skal stå, i ein leksjon eller ei øving.',
  search: 'Søk i filer', onlyUnused: 'Berre det som ikkje er i bruk',
  count: 'Éi fil |||| %{smart_count} filer', none: 'Ingen filer passar med søket.', noneUnused: 'Alle filer er i bruk.',
  kinds: { picture: 'Bilete', film: 'Film', sound: 'Lyd', captions: 'Teksting' },
  pixels: '%{width} × %{height} pikslar', gone: 'fila manglar på tenaren',
  shownIn: 'Blir vist i', nowhere: 'ingen stader', alternative: 'Viser', unknown: 'Ikkje oppgitt', inDraft: 'Slik det står i utkastet av kurset.',
  owner: 'Eigar', ownerHelp: 'Den som har laga fila, eller som har rettane.',
  licence: 'Lisens', attribution: 'Kreditering', attributionHelp: 'Slik eigaren vil bli nemnd, til dømes «Foto: Kari Nordmann». Står han tom, nemner vi eigaren.',
  ask: 'Fortel kven som eig fila, så andre veit korleis dei kan bruke ho.', ownerMissing: 'Skriv kven som eig fila.', licenceMissing: 'Vel korleis fila kan brukast.', licenceHelp: 'Er fila henta ein annan stad, gjeld lisensen derifrå.', untold: 'Eigar og lisens er ikkje oppgjevne.', tell: 'Oppgi eigar og lisens', tellOf: 'Oppgi eigar og lisens for %{name}', told: 'Eigar: %{owner}. Lisens: %{licence}.',
  edit: 'Rediger', editOf: 'Rediger opplysningane om %{name}', editHelp: 'Opplysningane følgjer fila når kurset blir publisert og eksportert.', save: 'Lagre opplysningane',
  saved: 'Lagra i utkastet av «%{course}». Dei gjeld når kurset er publisert.',
  removeOf: 'Fjern %{name}', removeTitle: 'Fjerne %{name}?', removeText: 'Fila blir borte frå utkastet av «%{course}», og frå kurset når det er publisert. Dei som tek ein eldre versjon, ser framleis det han viser. Det kan ikkje angrast.', removeConfirm: 'Fjern fila',
  removed: '%{name} er fjerna frå utkastet.',
} satisfies Messages['mediaFiles'];
