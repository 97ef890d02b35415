import { StandardSchemaValidationPipe } from '@nestjs/common';
import { type z } from 'zod';
import { Invalid } from '../errors/domain-error.js';
import { faultsOf } from '../errors/field-faults.js';

/** Refuses what does not fit a route's zod schema, naming each field. */
export const validation = () => new StandardSchemaValidationPipe({ exceptionFactory: (issues) => fieldsInvalid(issues as readonly z.core.$ZodIssue[]) });

const fieldsInvalid = (issues: readonly z.core.$ZodIssue[]) =>
  new Invalid(
    'http.invalid',
    {
      nb: 'Noe av det som ble sendt, mangler eller er feil. Se feltene som er merket.',
      nn: 'Noko av det som vart sendt, manglar eller er feil. Sjå felta som er merkte.',
      en: 'Something that was sent is missing or wrong. See the fields that are marked.',
    },
    faultsOf(issues),
  );
