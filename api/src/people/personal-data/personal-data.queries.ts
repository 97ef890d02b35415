import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PersonalDataKind, personalDataKinds } from '../../platform/index.js';
import { type MyDataDto } from './personal-data.dto.js';

const SAMPLE = 20;
type Row = Record<string, unknown>;

/** What is stored about one person: every context says which tables it keeps, and this reads them all. */
@Injectable()
export class PersonalDataQueries {
  constructor(private readonly database: DataSource) {}

  async overview(employeeId: string): Promise<MyDataDto> {
    const kinds: MyDataDto['kinds'] = [];
    for (const kind of personalDataKinds()) {
      const { key, title, purpose, kept } = kind;
      kinds.push({ key, title, purpose, kept, rows: await this.count(kind, employeeId), sample: await this.rows(kind, employeeId, SAMPLE) });
    }
    return { kinds };
  }

  /** Every row of every kind. */
  async everything(employeeId: string) {
    const kinds: { key: string; title: string; purpose: string; kept: string; rows: Row[] }[] = [];
    for (const kind of personalDataKinds()) {
      const { key, title, purpose, kept } = kind;
      kinds.push({ key, title, purpose, kept, rows: await this.rows(kind, employeeId) });
    }
    return { employeeId, takenOutAt: new Date().toISOString(), kinds };
  }

  private async count({ from }: PersonalDataKind, employeeId: string): Promise<number> {
    const [row]: { count: string }[] = await this.database.query(`SELECT COUNT(*) AS count ${from}`, idFor(from, employeeId));
    return Number(row?.count ?? 0);
  }

  private rows({ select, from, orderBy }: PersonalDataKind, employeeId: string, limit?: number): Promise<Row[]> {
    return this.database.query(`SELECT ${select} ${from} ORDER BY ${orderBy}${limit ? ` LIMIT ${limit}` : ''}`, idFor(from, employeeId));
  }
}

/** Each `?` in a kind's FROM and WHERE is the employee's id. */
const idFor = (from: string, employeeId: string): string[] => Array.from(from.matchAll(/\?/g), () => employeeId);
