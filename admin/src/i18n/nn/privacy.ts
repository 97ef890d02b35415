/** What is kept about people and how long; erasing somebody. */
export const privacy = {
  name: 'Personvern |||| Personvern',
  requests: 'Dei som har bede om å bli sletta', noRequests: 'Ingen ventar på å bli sletta.',
  who: 'Kven', asked: 'Bede om', words: 'Med eigne ord', state: 'No', canBe: 'Har slutta, kan slettast', worksHere: 'Arbeider her enno',
  periods: 'Kor lenge vi tek vare på det', periodsText: 'Ingenting blir sletta av seg sjølv før de har bestemt kor lenge det skal liggje. Då blir det som er eldre, sletta kvar natt.',
  undecided: 'Ikkje bestemt, så ingenting blir sletta. Framlegg: %{days} dagar.', decided: 'Bestemt: %{days} dagar. I natt går %{due}.',
  days: 'Talet på dagar', daysBetween: 'Eit heilt tal frå %{least} til %{most}', decide: 'Bestem', noEnd: 'Ingen frist', saved: 'Det er bestemt.', notSaved: 'Det vart ikkje lagra',
  decideTitle: '%{title}: %{days} dagar?', noEndTitle: '%{title}: ingen frist?', noEndText: 'Då blir ingenting av dette sletta av seg sjølv.', whenText: 'Det skjer i natt klokka halv fire, eller når arbeidaren startar på nytt.',
  foreseen: { none: 'Ingenting er så gammalt no.', people: 'Éin person som har slutta, blir sletta. Det kan ikkje angrast. |||| %{smart_count} personar som har slutta, blir sletta. Det kan ikkje angrast.', rows: 'Éi rad er så gammal, og blir sletta. |||| %{smart_count} rader er så gamle, og blir sletta.' },
  ownTools: {
    title: 'Eigne program for tilsette', text: 'Ein tilsett kan kople eit program til sin eigen konto under Mine data. Det får berre fortelje om og lese det den tilsette sjølv har gjort.',
    allow: 'La tilsette kople til eigne program', count: 'Eitt program er kopla til, av %{people} tilsett. |||| %{smart_count} program er kopla til, av %{people} tilsette.', failed: 'Det lét seg ikkje gjere',
  },
  erasures: 'Slettingar', noErasures: 'Ingen er sletta.', when: 'Når', by: 'Av', byTime: 'Fristen var ute', formerly: 'Ein som sjølv er sletta', reason: 'Grunngiving', wasAsked: 'bede om av den tilsette', rows: 'Rader',
  kinds: 'Alt vi lagrar om folk, slik dei sjølve ser det under Mine data', kind: 'Kva', purpose: 'Kvifor', kept: 'Kor lenge', becomes: 'Når nokon blir sletta',
  how: { delete: 'Blir sletta', cut: 'Blir ståande, utan kven', pseudonym: 'Blir framleis talt, utan kven' },
};
