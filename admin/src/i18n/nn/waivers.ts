/** Units of course packages that count although an employee has not taken them. */
export const waivers = {
  title: 'Fritak',
  text: 'Den som kan stoffet frå før, kan få fritak frå ein del av eit kurs. Det gjeld delar frå kurspakkar (cmi5). Kva den tilsette har gjort i kurset, blir ikkje vist her.',
  open: 'Frita frå ein del av eit kurs', dialog: 'Frita %{name} frå ein del av eit kurs',
  unit: 'Kva for ein del?', unitHelp: 'Søk etter kurset, leksjonen eller delen', noSuch: 'Ingen delar passar med det du søkte etter',
  reason: 'Kvifor?',
  reasons: {
    testedOut: 'Har vist i ei prøve at stoffet er kjent',
    equivalentUnit: 'Har teke ein tilsvarande del i eit anna kurs',
    elsewhere: 'Har lært det same utanfor Spor',
    administrative: 'Arbeidsgivaren har bestemt det av ein annan grunn',
  },
  toBe: '%{name} blir friteken frå «%{unit}» i kurset «%{course}»',
  follows: 'Delen tel som ferdig, også i kompetanse og mål. Den tilsette ser det i kurset, og det står i læringsloggen med grunnen. Det kan ikkje angrast.',
  waive: 'Frita', done: '%{name} er friteken frå «%{unit}».', notDone: 'Fritaket vart ikkje lagra',
  none: 'Ingen publiserte kurs har delar å frita frå',
  noneText: 'Det går berre an å gi fritak frå delar av kurspakkar i formatet cmi5. Last opp ein kurspakke, og be ein redaktør leggje han inn i eit kurs og publisere det. Så kan du velje delen her.',
};
