/** Units of course packages that count although an employee has not taken them. */
export const waivers = {
  title: 'Fritak',
  text: 'Den som kan stoffet fra før, kan fritas fra en del av et kurs. Det gjelder deler fra kurspakker (cmi5). Hva den ansatte har gjort i kurset, vises ikke her.',
  open: 'Frita fra en del av et kurs', dialog: 'Frita %{name} fra en del av et kurs',
  unit: 'Hvilken del?', unitHelp: 'Søk etter kurset, leksjonen eller delen', noSuch: 'Ingen deler passer med det du søkte etter',
  reason: 'Hvorfor?',
  reasons: {
    testedOut: 'Har vist i en prøve at stoffet er kjent',
    equivalentUnit: 'Har tatt en tilsvarende del i et annet kurs',
    elsewhere: 'Har lært det samme utenfor Spor',
    administrative: 'Arbeidsgiveren har bestemt det av en annen grunn',
  },
  toBe: '%{name} blir fritatt fra «%{unit}» i kurset «%{course}»',
  follows: 'Delen teller som ferdig, også i kompetanse og mål. Den ansatte ser det i kurset, og det står i læringsloggen med grunnen. Det kan ikke angres.',
  waive: 'Frita', done: '%{name} er fritatt fra «%{unit}».', notDone: 'Fritaket ble ikke lagret',
  none: 'Ingen publiserte kurs har deler å frita fra',
  noneText: 'Det går bare an å frita fra deler av kurspakker i formatet cmi5. Last opp en kurspakke, og be en redaktør legge den inn i et kurs og publisere det. Så kan du velge delen her.',
};
