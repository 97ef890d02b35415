import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { again, sha256 } from '../../platform/index.js';
import { type ActorRow, ActorQueries } from './actor.queries.js';
import { identifiersOf } from './employee-actor.rules.js';

const AT_A_TIME = 500;

/**
 * Says again whose the actors are that came from outside, when people have come or changed: what was told of an address
 * before its owner was here becomes theirs. Nothing of the statements is changed (docs/decisions/0038).
 */
@Injectable()
export class ActorTies {
  constructor(
    private readonly database: DataSource,
    private readonly queries: ActorQueries,
  ) {}

  /** Of one employee who has come, come back, or has another address. */
  async decideFor(employeeId: string): Promise<void> {
    const employee = await this.queries.employee(employeeId);
    if (employee) await this.decide(await this.queries.named(identifiersOf(employee, this.queries.homes).map((identifier) => sha256(identifier))));
  }

  /** Of everybody. */
  async decideForAll(): Promise<void> {
    for (let after = '0'; ; ) {
      const some = await this.queries.fromOutside(after, AT_A_TIME);
      await this.decide(some);
      if (some.length < AT_A_TIME) return;
      after = String(some.at(-1)!.id);
    }
  }

  private async decide(actors: readonly ActorRow[]): Promise<void> {
    const employees = await this.queries.employeesBehind(actors.map(({ identifier }) => identifier));
    for (const { id, identifier } of actors) {
      const employeeId = employees.get(identifier);
      if (employeeId) await again(() => this.tie(id, employeeId));
    }
  }

  /** One that has been another's is nobody's from then on: of what was told, nobody knows any more which of the two did it. */
  private async tie(actorId: string, employeeId: string): Promise<void> {
    await this.database.query(
      `UPDATE actor SET is_shared = is_shared OR (employee_id IS NOT NULL AND employee_id <> ?), employee_id = IF(is_shared, NULL, ?)
       WHERE id = ? AND (is_shared = 0 AND NOT (employee_id <=> ?))`,
      [employeeId, employeeId, actorId, employeeId],
    );
  }
}
