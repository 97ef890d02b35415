import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Logger } from 'pino';
import { addDays, Erasers, FactLog, LOG, newId, osloDay, Transactions } from '../../platform/index.js';
import { type Viewer } from '../access/viewer.js';
import { employeeUnknown } from '../employee/employee.errors.js';
import { type EraseEmployee, type ErasurePreviewDto } from './data-request.dto.js';
import { notTheName, oneself, worksHere } from './data-request.errors.js';
import { EmployeeErased } from './data-request.facts.js';
import { ErasureQueries } from './erasure.queries.js';

/** How many of those whose time is over go in one night: each is a transaction, and the night is not endless. */
const A_NIGHT = 500;
/** Says nothing of anybody: of a pseudonym even when it was made would be told. */
const NOBODY = { givenName: 'Slettet', familyName: 'person', createdAt: '2000-01-01 00:00:00' };

interface Why {
  readonly by: string | null;
  readonly reason: string;
}

/** Erases people: what figures rest on stays under a pseudonym, everything else goes (docs/decisions/0039). */
@Injectable()
export class ErasureService {
  constructor(
    private readonly queries: ErasureQueries,
    private readonly erasers: Erasers,
    private readonly transactions: Transactions,
    private readonly facts: FactLog,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** What it would do; nothing is done. @throws NotFound */
  async preview(viewer: Viewer, employeeId: string): Promise<ErasurePreviewDto> {
    const leaver = await this.queries.leaver(employeeId);
    if (!leaver) throw employeeUnknown();
    const { id, name, leftOn, mayBeErased } = leaver;
    const [kinds, asked] = await Promise.all([this.queries.kinds(id, viewer.language), this.queries.asked(id)]);
    return { employee: { id, name }, leftOn, mayBeErased: Boolean(mayBeErased) && id !== viewer.employeeId, asked, kinds };
  }

  /** @throws NotFound @throws Conflict for who works here @throws Invalid when the name is not that of the employee */
  async erase(viewer: Viewer, employeeId: string, { name, reason }: EraseEmployee): Promise<void> {
    if (employeeId === viewer.employeeId) throw oneself();
    const leaver = await this.queries.leaver(employeeId);
    if (!leaver) throw employeeUnknown();
    if (!leaver.mayBeErased) throw worksHere();
    if (name.trim() !== leaver.name.trim()) throw notTheName();
    await this.eraseOne(employeeId, { by: viewer.employeeId, reason });
  }

  /** Those who left longer ago than people are kept. @returns how many */
  async eraseLeftBefore(days: number): Promise<number> {
    const due = await this.queries.leftBefore(addDays(osloDay(new Date()), -days), A_NIGHT);
    let erased = 0;
    for (const employeeId of due) {
      // One who can't be erased tonight keeps nobody else.
      await this.eraseOne(employeeId, { by: null, reason: '' }).then(() => (erased += 1), (error: unknown) => this.log.error({ err: error }, 'somebody could not be erased'));
    }
    return erased;
  }

  private async eraseOne(person: string, { by, reason }: Why): Promise<void> {
    const pseudonym = crypto.randomUUID();
    const rows = await this.transactions.run(async (manager) => {
      const leaver = await this.queries.leaver(person, manager, true);
      if (!leaver) throw employeeUnknown();
      if (!leaver.mayBeErased) throw worksHere();
      const isAsked = (await this.queries.asked(person, manager)) !== null;
      const kinds = await this.queries.kinds(person, 'nb', manager);
      await this.replace(manager, person, pseudonym);
      const counts = Object.fromEntries(kinds.filter((kind) => kind.rows > 0).map((kind) => [kind.key, kind.rows]));
      await manager.query('INSERT INTO erasure (id, erased_at, erased_by, is_asked, reason, counts) VALUES (?)', [[newId(), new Date(), by, isAsked, reason, JSON.stringify(counts)]]);
      await this.facts.append(manager, EmployeeErased, { pseudonym });
      return kinds.reduce((sum, kind) => sum + kind.rows, 0);
    });
    this.log.info({ rows }, 'somebody was erased');
  }

  /** Ids that others point at change here, so the database looks away until all of them have. */
  private async replace(manager: EntityManager, person: string, pseudonym: string): Promise<void> {
    await manager.query('SET SESSION foreign_key_checks = 0');
    try {
      const { givenName, familyName, createdAt } = NOBODY;
      await manager.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, created_at, is_erased) VALUES (?)', [
        [pseudonym, pseudonym.replaceAll('-', ''), givenName, familyName, `${pseudonym}@erased.invalid`, createdAt, 1],
      ]);
      await this.erasers.erase(manager, { person, pseudonym });
      await manager.query('DELETE FROM employee WHERE id = ?', [person]);
    } finally {
      await manager.query('SET SESSION foreign_key_checks = 1');
    }
  }
}
