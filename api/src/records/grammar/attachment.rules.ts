import { z } from 'zod';
import { saying } from '../../platform/index.js';
import { Iri, LanguageMap } from './value.rules.js';

const NOT_SHA2 = saying({ nb: 'Må være en SHA-2 i heksadesimal form.', nn: 'Må vere ein SHA-2 i heksadesimal form.', en: 'Must be a SHA-2 in hexadecimal form.' });
const NOT_MEDIA_TYPE = saying({ nb: 'Må være en medietype, for eksempel text/plain.', nn: 'Må vere ein medietype, til dømes text/plain.', en: 'Must be a media type, such as text/plain.' });

/** Data 2.4.11: what goes with a statement. It comes as a part of the request, or lies at `fileUrl`. */
export const Attachment = z.strictObject({
  usageType: Iri,
  display: LanguageMap,
  description: LanguageMap.optional(),
  contentType: z.string().regex(/^[\w.+-]+\/[\w.+*-]+([ \t]*;[\t -~]*)?$/, NOT_MEDIA_TYPE),
  length: z.int().min(0),
  sha2: z.string().regex(/^([0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i, NOT_SHA2),
  fileUrl: Iri.optional(),
});
export type Attachment = z.infer<typeof Attachment>;
