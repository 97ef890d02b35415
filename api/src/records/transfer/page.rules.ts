import { type Attached } from '../attachment/attachment.service.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { elementsOf, propertyOf } from '../statement/statement-text.rules.js';
import { boundaryOf, partsOf } from '../xapi/multipart.rules.js';

/** A page as a record store gives it out (1.0.3, Data 2.5). */
export interface GivenPage {
  readonly statements: readonly { readonly text: string; readonly statement: XapiStatement }[];
  readonly attached: Attached;
  /** Where the next one is; empty after the last. */
  readonly more: string;
}

/** @returns undefined when it is no such page */
export function pageIn(body: Buffer, contentType: string): GivenPage | undefined {
  const boundary = boundaryOf(contentType);
  const [first, ...rest] = boundary ? (partsOf(body, boundary) ?? []) : [{ headers: {}, content: body }];
  const text = first?.content.toString('utf8') ?? '';
  const list = isPage(text) ? propertyOf(text, 'statements') : undefined;
  if (list === undefined) return undefined;
  const attached = new Map(rest.flatMap(({ headers, content }) => (headers['x-experience-api-hash'] ? [[headers['x-experience-api-hash'].toLowerCase(), content] as const] : [])));
  return {
    statements: elementsOf(list).map((each) => ({ text: each, statement: JSON.parse(each) as XapiStatement })),
    attached,
    more: (JSON.parse(text) as { more?: string }).more ?? '',
  };
}

function isPage(text: string): boolean {
  try {
    return Array.isArray((JSON.parse(text) as { statements?: unknown }).statements);
  } catch {
    return false;
  }
}
