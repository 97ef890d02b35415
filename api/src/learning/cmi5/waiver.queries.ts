import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class WaiverQueries {
  constructor(private readonly database: DataSource) {}

  /** Not so the one in whose name stands what somebody erased has done. */
  async isEmployee(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query('SELECT 1 FROM employee WHERE id = ? AND is_erased = 0', [id]);
    return rows.length > 0;
  }

  /** Those of some exercises that are waived in an enrolment; only units of cmi5 packages can be. */
  async waivedIn(enrolmentId: string, exercises: readonly { readonly library: string }[]): Promise<Set<string>> {
    if (!exercises.some(({ library }) => library === 'cmi5')) return new Set();
    const rows: { exerciseId: string }[] = await this.database.query('SELECT exercise_id AS exerciseId FROM cmi5_progress WHERE enrolment_id = ? AND waived = 1', [enrolmentId]);
    return new Set(rows.map(({ exerciseId }) => exerciseId));
  }
}
