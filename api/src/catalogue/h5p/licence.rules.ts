import { z } from 'zod';
import { escapePlain } from './html.rules.js';

const LICENCES = ['U', 'CC BY', 'CC BY-SA', 'CC BY-ND', 'CC BY-NC', 'CC BY-NC-SA', 'CC BY-NC-ND', 'CC0 1.0', 'CC PDM', 'GNU GPL', 'PD', 'ODC PDDL', 'C'];

const Words = (most: number) => z.string().transform((text) => escapePlain(text.slice(0, most))).optional().catch(undefined);
const License = z.enum(LICENCES as [string, ...string[]]).catch('U').default('U');

const Licence = z.object({
  title: z.string().transform((text) => plainTitle(text)).optional().catch(undefined),
  a11yTitle: Words(255),
  license: License,
  licenseVersion: Words(20),
  licenseExtras: Words(5000),
  yearFrom: Words(10),
  yearTo: Words(10),
  source: z.url({ protocol: /^https?$/ }).optional().catch(undefined),
  contentType: Words(100),
  defaultLanguage: z.string().regex(/^[a-z]{2,3}(-[a-z]{2,4})?$/i).optional().catch(undefined),
  authors: z.array(z.object({ name: Words(200), role: Words(40) })).max(50).optional().catch(undefined),
});
export type ContentLicence = z.infer<typeof Licence>;

const Copyright = z.object({ title: Words(255), author: Words(255), year: Words(20), source: Words(500), license: License, version: Words(20) });

/** What is said about whose a content is: known keys only, every string escaped. */
export const contentLicence = (given: unknown): ContentLicence => defined(Licence.parse(typeof given === 'object' && given !== null ? given : {}));

export const copyright = (given: unknown): Record<string, unknown> => defined(Copyright.parse(typeof given === 'object' && given !== null ? given : {}));

/** A title is plain text: one line, no tags, 255 characters. */
export const plainTitle = (text: string): string =>
  text.replace(/<[^>]*>/g, ' ').replace(/[<>\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 255);

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
