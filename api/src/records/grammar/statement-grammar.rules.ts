import { z } from 'zod';
import { saying } from '../../platform/index.js';
import { acceptanceOf } from './acceptance.rules.js';
import { Activity } from './activity.rules.js';
import { Actor, Agent, Authority, Group } from './actor.rules.js';
import { Attachment } from './attachment.rules.js';
import { type Context, contextOf } from './context.rules.js';
import { byObjectType } from './object-type.rules.js';
import { Result } from './result.rules.js';
import { StatementRef } from './statement-ref.rules.js';
import { Iri, LanguageMap, timestampOf, Uuid, XAPI_VERSIONS, type XapiVersion } from './value.rules.js';

export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

const NOT_A_REFERENCE = saying({
  nb: 'Det som gjør noe ugyldig, må peke på det med en StatementRef.',
  nn: 'Det som gjer noko ugyldig, må peike på det med ein StatementRef.',
  en: 'What voids must point at what it voids by a StatementRef.',
});
const ONLY_OF_ACTIVITY = saying({
  nb: 'Kan bare sies når objektet er en aktivitet.',
  nn: 'Kan berre seiast når objektet er ein aktivitet.',
  en: 'Can be told only when the object is an activity.',
});
const NOT_VERSION = saying({ nb: 'Må være en versjon som 1.0.3 eller 2.0.0.', nn: 'Må vere ein versjon som 1.0.3 eller 2.0.0.', en: 'Must be a version such as 1.0.3 or 2.0.0.' });

const Verb = z.strictObject({ id: Iri, display: LanguageMap.optional() });

/** What a statement and a statement within one have in common. */
interface StatementParts {
  readonly actor: Actor;
  readonly verb: z.infer<typeof Verb>;
  readonly object: StatementObject;
  readonly result?: Result | undefined;
  readonly context?: Context | undefined;
  readonly timestamp?: string | undefined;
  readonly attachments?: Attachment[] | undefined;
}
export type SubStatement = StatementParts & { readonly objectType: 'SubStatement' };
export type StatementObject = Activity | Actor | z.infer<typeof StatementRef> | SubStatement;

/** A statement as it is sent (Data 2.4; IEEE 9274.1.1, 4.2). */
export interface XapiStatement extends StatementParts {
  readonly id?: string | undefined;
  readonly stored?: string | undefined;
  readonly authority?: Actor | undefined;
  readonly version?: string | undefined;
}

/** What goes with a statement, and with the statement within it. */
export const attachmentsOf = ({ attachments = [], object }: Pick<StatementParts, 'attachments' | 'object'>): Attachment[] =>
  object.objectType === 'SubStatement' ? [...attachments, ...((object as SubStatement).attachments ?? [])] : attachments;

const parts = (version: XapiVersion) => ({
  actor: Actor,
  verb: Verb,
  result: Result.optional(),
  context: contextOf(version).optional(),
  timestamp: timestampOf(version).optional(),
  attachments: z.array(Attachment).optional(),
});

const isVoidingRight = ({ verb, object }: { verb: { id: string }; object: { objectType?: string | undefined } }): boolean => verb.id !== VOIDED || object.objectType === 'StatementRef';
const saysOnlyOfActivity = (part: 'revision' | 'platform') => ({ object, context }: { object: { objectType?: string | undefined }; context?: Context | undefined }): boolean =>
  context?.[part] === undefined || (object.objectType ?? 'Activity') === 'Activity';

/** The rules that see more than one part. */
const whole = <Schema extends z.ZodType<StatementParts>>(schema: Schema) =>
  schema
    .refine(isVoidingRight, { path: ['object', 'objectType'], ...NOT_A_REFERENCE })
    .refine(saysOnlyOfActivity('revision'), { path: ['context', 'revision'], ...ONLY_OF_ACTIVITY })
    .refine(saysOnlyOfActivity('platform'), { path: ['context', 'platform'], ...ONLY_OF_ACTIVITY });

function grammarOf(version: XapiVersion): z.ZodType<XapiStatement> {
  const objects = { Activity, Agent, Group, StatementRef };
  const SubStatement = whole(z.strictObject({ objectType: z.literal('SubStatement'), ...parts(version), object: byObjectType<StatementObject>('Activity', objects) }));
  return whole(
    z.strictObject({
      id: Uuid.optional(),
      ...parts(version),
      object: byObjectType<StatementObject>('Activity', { ...objects, SubStatement }),
      stored: timestampOf(version).optional(),
      authority: Authority.optional(),
      version: z.string().regex(version === '2.0.0' ? /^(1\.0|2\.0)(\.\d+)?$/ : /^1\.0(\.\d+)?$/, NOT_VERSION).optional(),
    }),
  );
}

const GRAMMARS = new Map(XAPI_VERSIONS.map((version) => [version, grammarOf(version)]));

const ACCEPTS = new Map([...GRAMMARS].map(([version, grammar]) => [version, acceptanceOf(grammar)]));

/** The grammar of a statement in a version. Extensions may hold anything; all else must be known, of its type, and never null. */
export const statementIn = (version: XapiVersion): z.ZodType<XapiStatement> => GRAMMARS.get(version) as z.ZodType<XapiStatement>;

/** Whether something is a statement as its version has it: quicker than the grammar, which tells what is wrong with what is none. */
export const isStatementIn = (version: XapiVersion): ((value: unknown) => value is XapiStatement) => ACCEPTS.get(version) as (value: unknown) => value is XapiStatement;
