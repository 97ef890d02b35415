import { Conflict, Invalid } from '../../platform/index.js';

export const statementConflict = () =>
  new Conflict('records.statement-conflict', {
    nb: 'Dette svaret er allerede lagret med et annet innhold. Det som er lagret, står.',
    nn: 'Dette svaret er alt lagra med eit anna innhald. Det som er lagra, står.',
    en: 'This answer is already stored with other contents. What is stored, stands.',
  });

export function foreignObject(): Invalid {
  const detail = {
    nb: 'Svaret hører til en annen øvelse enn den som er åpen. Last siden på nytt.',
    nn: 'Svaret høyrer til ei anna øving enn den som er open. Last sida på nytt.',
    en: 'The answer belongs to another exercise than the one that is open. Reload the page.',
  };
  return new Invalid('records.statement-object', detail, [{ path: 'object.id', message: detail }]);
}

export const statementTwice = () =>
  new Invalid('records.statement-twice', {
    nb: 'To av utsagnene har samme id. Ingen av dem er lagret.',
    nn: 'To av utsegnene har same id. Ingen av dei er lagra.',
    en: 'Two of the statements have the same id. None of them is stored.',
  });
