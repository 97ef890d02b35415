import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PersonalDataKind, personalDataKinds } from '../../platform/index.js';
import { type Language } from '../access/viewer.dto.js';
import { type MyDataDto } from './personal-data.dto.js';

const SAMPLE = 20;
type Row = Record<string, unknown>;

/** What is stored about one person: every context says which tables it keeps, and this reads them all. */
@Injectable()
export class PersonalDataQueries {
  constructor(private readonly database: DataSource) {}

  async overview(employeeId: string, language: Language): Promise<MyDataDto> {
    const kinds: MyDataDto['kinds'] = [];
    for (const kind of personalDataKinds()) {
      kinds.push({ ...told(kind, language), rows: await this.count(kind, employeeId), sample: await this.rows(kind, employeeId, language, SAMPLE) });
    }
    return { kinds };
  }

  /** Every row of every kind, as the text of one JSON document; streamed, since a person's statements may be many. */
  async *everything(employeeId: string, language: Language): AsyncGenerator<string> {
    yield `{"employeeId":${JSON.stringify(employeeId)},"takenOutAt":${JSON.stringify(new Date().toISOString())},"kinds":[`;
    for (const [index, kind] of personalDataKinds().entries()) {
      yield `${index ? ',' : ''}\n${JSON.stringify(told(kind, language)).slice(0, -1)},"rows":[`;
      yield* this.rowsAsText(kind, employeeId, language);
      yield ']}';
    }
    yield '\n]}\n';
  }

  private async *rowsAsText({ columns, from, orderBy }: PersonalDataKind, employeeId: string, language: Language): AsyncGenerator<string> {
    const runner = this.database.createQueryRunner();
    try {
      let first = true;
      for await (const row of (await runner.stream(`SELECT ${named(columns, language)} ${from} ORDER BY ${orderBy}`, idFor(from, employeeId))) as AsyncIterable<Row>) {
        yield `${first ? '' : ','}\n${JSON.stringify(row)}`;
        first = false;
      }
    } finally {
      await runner.release();
    }
  }

  private async count({ from }: PersonalDataKind, employeeId: string): Promise<number> {
    const [row]: { count: string }[] = await this.database.query(`SELECT COUNT(*) AS count ${from}`, idFor(from, employeeId));
    return Number(row?.count ?? 0);
  }

  private rows({ columns, from, orderBy }: PersonalDataKind, employeeId: string, language: Language, limit: number): Promise<Row[]> {
    return this.database.query(`SELECT ${named(columns, language)} ${from} ORDER BY ${orderBy} LIMIT ${limit}`, idFor(from, employeeId));
  }
}

const told = ({ key, title, purpose, kept }: PersonalDataKind, language: Language) => ({ key, title: title[language], purpose: purpose[language], kept: kept[language] });

const named = (columns: PersonalDataKind['columns'], language: Language): string => columns.map((column) => `${column.value} AS \`${column[language]}\``).join(', ');

/** Each `?` in a kind's FROM and WHERE is the employee's id. */
const idFor = (from: string, employeeId: string): string[] => Array.from(from.matchAll(/\?/g), () => employeeId);
