import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { StatementService, type StoredStatement } from '../../records/index.js';
import { type OwnStatement } from './launch.rules.js';

type Prepared = Awaited<ReturnType<StatementService['prepare']>>;

/** What Spor itself says of units, in somebody's enrolment: statements like any other. */
@Injectable()
export class OwnStatements {
  constructor(private readonly statements: StatementService) {}

  prepare(statement: OwnStatement, { employeeId, enrolmentId }: { readonly employeeId: string; readonly enrolmentId: string }, at: Date): Promise<Prepared> {
    return this.statements.prepare({ received: JSON.stringify(statement), statement: { ...statement, context: { ...statement.context } }, employeeId, registration: enrolmentId, at });
  }

  store(manager: EntityManager, prepared: Prepared): Promise<StoredStatement> {
    return this.statements.store(manager, prepared);
  }
}
