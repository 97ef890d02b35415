import { z } from 'zod';
import { faultsOf, Invalid, saying, type Texts } from '../../platform/index.js';
import { Actor, Agent } from '../grammar/actor.rules.js';
import { Iri, momentOf, Uuid, type XapiVersion } from '../grammar/value.rules.js';

const NOT_JSON = saying({ nb: 'Er ikke JSON.', nn: 'Er ikkje JSON.', en: 'Is not JSON.' });
const NOT_MOMENT = saying({ nb: 'Må være et tidspunkt etter ISO 8601.', nn: 'Må vere eit tidspunkt etter ISO 8601.', en: 'Must be a time as in ISO 8601.' });
const WRONG: Texts = {
  nb: 'Forespørselen følger ikke xAPI. Ingenting er endret.',
  nn: 'Førespurnaden følgjer ikkje xAPI. Ingenting er endra.',
  en: 'The request does not follow xAPI. Nothing is changed.',
};

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', ...NOT_JSON });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** Kinds of query parameters. A moment becomes microseconds since 1970. */
export const param = {
  text: z.string().min(1),
  iri: Iri,
  uuid: Uuid.transform((uuid) => uuid.toLowerCase()),
  agent: json(Agent),
  actor: json(Actor),
  boolean: z.enum(['true', 'false']).transform((word) => word === 'true'),
  moreAfter: z.string().regex(/^\d{1,16}$/).transform(Number),
  count: z.string().regex(/^\d{1,9}$/).transform(Number),
  moment: (version: XapiVersion) =>
    z.string().transform((text, context) => {
      const moment = momentOf(text, version);
      if (moment === undefined) context.addIssue({ code: 'custom', ...NOT_MOMENT });
      return moment ?? z.NEVER;
    }),
};

const TWICE: Texts = { nb: 'Er oppgitt to ganger.', nn: 'Er oppgitt to gonger.', en: 'Is given twice.' };

/** The query's parameters by a schema. @throws Invalid for what is missing, wrong, not known or given twice */
export function parametersIn<Schema extends z.ZodType>(query: readonly (readonly [string, string])[], schema: Schema): z.infer<Schema> {
  const names = query.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw notXapi([{ path: twice, message: TWICE }]);
  const { success, data, error } = schema.safeParse(Object.fromEntries(query));
  if (!success) throw notXapi(faultsOf(error.issues));
  return data;
}

/** Everything that is wrong with a request, by where in it. */
export const notXapi = (faults: readonly { path: string; message: Texts }[]): Invalid => {
  const [first] = faults;
  if (!first) return new Invalid('records.not-xapi', WRONG);
  const said = ({ path, message }: { path: string; message: Texts }, language: keyof Texts): string => `${WRONG[language]} ${path ? `${path}: ` : ''}${message[language]}`;
  return new Invalid('records.not-xapi', { nb: said(first, 'nb'), nn: said(first, 'nn'), en: said(first, 'en') }, faults);
};
