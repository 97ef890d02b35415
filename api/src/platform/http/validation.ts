import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Invalid } from '../errors/domain-error.js';

type PathPart = PropertyKey | { readonly key: PropertyKey };
const partOf = (part: PathPart): string => String(typeof part === 'object' ? part.key : part);

/** Refuses what does not fit a route's zod schema, naming each field. */
export const validation = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new Invalid(
        'http.invalid',
        'Noe av det som ble sendt, mangler eller er feil. Se feltene som er merket.',
        issues.slice(0, 50).map((issue) => ({ path: (issue.path ?? []).map(partOf).join('.'), message: issue.message })),
      ),
  });
