import { z } from 'zod';
import { LANGUAGES } from '../language/language.js';
import { faultsOf, saying } from './field-faults.js';

/** The one fault that `schema` finds in `value`, in the three languages. */
function said(schema: z.ZodType, value: unknown): string[] {
  const [fault, ...more] = faultsOf(schema.safeParse(value).error?.issues ?? []);
  expect(more).toEqual([]);
  return LANGUAGES.map((language) => fault!.message[language]);
}

const later = z.number().refine((given) => given > 7, saying({ nb: 'Er for tidlig.', nn: 'Er for tidleg.', en: 'Is too early.' }));
const line = z.string().trim().min(1).max(100);

test.each<[string, z.ZodType, unknown, string[]]>([
  ['what is not there', z.string(), undefined, ['Må fylles ut.', 'Må fyllast ut.', 'Must be filled in.']],
  ['a number that is not there', z.int(), undefined, ['Må fylles ut.', 'Må fyllast ut.', 'Must be filled in.']],
  ['a field that was emptied', line, null, ['Må fylles ut.', 'Må fyllast ut.', 'Must be filled in.']],
  ['spaces only', line, '  ', ['Må fylles ut.', 'Må fyllast ut.', 'Must be filled in.']],
  ['a text that is too long', line, 'x'.repeat(101), ['Kan ha høyst 100 tegn.', 'Kan ha høgst 100 teikn.', 'Can have at most 100 characters.']],
  ['a text that is too short', z.string().min(8), 'x', ['Må ha minst 8 tegn.', 'Må ha minst 8 teikn.', 'Must have at least 8 characters.']],
  ['a number for a text', z.string(), 7, ['Må være tekst.', 'Må vere tekst.', 'Must be text.']],
  ['a text for a number', z.number(), '7', ['Må være et tall.', 'Må vere eit tal.', 'Must be a number.']],
  ['half a number', z.int(), 0.5, ['Må være et helt tall.', 'Må vere eit heilt tal.', 'Must be a whole number.']],
  ['a text for yes or no', z.boolean(), 'ja', ['Må være ja eller nei.', 'Må vere ja eller nei.', 'Must be yes or no.']],
  ['one for a list', z.array(z.string()), 'K1', ['Må være en liste.', 'Må vere ei liste.', 'Must be a list.']],
  ['a number that is too large', z.int().max(4), 9, ['Kan være høyst 4.', 'Kan vere høgst 4.', 'Can be at most 4.']],
  ['a number that is too small', z.int().min(1), 0, ['Må være minst 1.', 'Må vere minst 1.', 'Must be at least 1.']],
  ['a share of nothing', z.number().gt(0), 0, ['Må være større enn 0.', 'Må vere større enn 0.', 'Must be more than 0.']],
  ['a number at its end', z.number().lt(1), 1, ['Må være mindre enn 1.', 'Må vere mindre enn 1.', 'Must be less than 1.']],
  ['too few', z.array(z.string()).min(1), [], ['Velg minst 1.', 'Vel minst 1.', 'Choose at least 1.']],
  ['too many', z.array(z.string()).max(1), ['a', 'b'], ['Velg høyst 1.', 'Vel høgst 1.', 'Choose at most 1.']],
  ['no e-mail', z.email(), 'kari', ['Skriv en e-postadresse, for eksempel kari@kommune.no.', 'Skriv ei e-postadresse, til dømes kari@kommune.no.', 'Write an e-mail address, such as kari@kommune.no.']],
  ['a day that is none', z.iso.date(), '2026-02-30', ['Skriv en dato som finnes, på formen 2026-11-23.', 'Skriv ein dato som finst, på forma 2026-11-23.', 'Write a date that exists, as 2026-11-23.']],
  ['a time that is none', z.iso.datetime(), 'i går', ['Skriv et tidspunkt på formen 2026-11-23T09:30:00Z.', 'Skriv eit tidspunkt på forma 2026-11-23T09:30:00Z.', 'Write a time as 2026-11-23T09:30:00Z.']],
  ['no web address', z.url(), 'kommune', ['Skriv en nettadresse, for eksempel https://kommune.no.', 'Skriv ei nettadresse, til dømes https://kommune.no.', 'Write a web address, such as https://kommune.no.']],
  ['no id', z.uuid(), '../..', ['Dette valget finnes ikke. Velg på nytt.', 'Dette valet finst ikkje. Vel på nytt.', 'This choice does not exist. Choose again.']],
  ['none of the choices', z.enum(['nb', 'nn']), 'sv', ['Velg blant disse: nb, nn.', 'Vel mellom desse: nb, nn.', 'Choose among these: nb, nn.']],
  ['a surprise', z.strictObject({}), { a: 1, b: 2 }, ['Har felt vi ikke kjenner: a, b.', 'Har felt vi ikkje kjenner: a, b.', 'Has fields we do not know: a, b.']],
  ['what does not fit a pattern', z.string().regex(/^K\d$/, 'is no key'), 'X', ['Har feil form.', 'Har feil form.', 'Has the wrong form.']],
  ['one of several kinds', z.union([z.string(), z.number()]), true, ['Har feil form.', 'Har feil form.', 'Has the wrong form.']],
  ['a check of our own', later, 1, ['Er for tidlig.', 'Er for tidleg.', 'Is too early.']],
  ['a check that says nothing', z.number().refine(() => false), 1, ['Har feil form.', 'Har feil form.', 'Has the wrong form.']],
])('%s', (_, schema, value, texts) => expect(said(schema, value)).toEqual(texts));

test('a fault is named by its place, and no more are told than anybody reads', () => {
  const schema = z.object({ rows: z.array(z.object({ day: z.iso.date() })) });
  const { error } = schema.safeParse({ rows: Array.from({ length: 60 }, () => ({ day: '' })) });
  const faults = faultsOf(error!.issues, ['filter']);
  expect([faults.length, faults[1]?.path]).toEqual([50, 'filter.rows.1.day']);
});
