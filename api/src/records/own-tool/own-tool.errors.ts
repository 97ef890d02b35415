import { Conflict, Forbidden, NotFound } from '../../platform/index.js';

export const ownToolsOff = () =>
  new Forbidden('records.own-tools-off', {
    nb: 'Kommunen har slått av at ansatte kan koble til egne programmer.',
    nn: 'Kommunen har slått av at tilsette kan kople til eigne program.',
    en: 'The municipality has switched off that employees connect programs of their own.',
  });

export const ownToolsMany = (most: number) =>
  new Conflict('records.own-tools-many', {
    nb: `Du har koblet til ${most} programmer, og flere kan du ikke ha. Koble fra et du ikke bruker.`,
    nn: `Du har kopla til ${most} program, og fleire kan du ikkje ha. Kople frå eit du ikkje bruker.`,
    en: `You have connected ${most} programs, and cannot have more. Disconnect one that you don’t use.`,
  });

export const ownToolUnknown = () =>
  new NotFound('records.own-tool-unknown', {
    nb: 'Fant ikke programmet. Det kan være koblet fra allerede.',
    nn: 'Fann ikkje programmet. Det kan vere kopla frå alt.',
    en: 'The program was not found. It may be disconnected already.',
  });
