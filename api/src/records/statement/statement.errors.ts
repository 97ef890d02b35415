import { Conflict, Invalid } from '../../platform/index.js';

export const statementConflict = () => new Conflict('records.statement-conflict', 'Dette svaret er allerede lagret med et annet innhold. Det som er lagret, står.');

export const foreignObject = () => new Invalid('records.statement-object', 'Svaret hører til en annen øvelse enn den som er åpen. Last siden på nytt.', [{ path: 'object.id', message: 'is not the exercise of this address' }]);
