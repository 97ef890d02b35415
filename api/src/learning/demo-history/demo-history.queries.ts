import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class DemoHistoryQueries {
  constructor(private readonly database: DataSource) {}

  /** Everybody but the demo accounts, who are to begin from the beginning. */
  async others(): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query("SELECT id FROM employee WHERE email NOT LIKE '%@spor.example' ORDER BY employee_number");
    return rows.map(({ id }) => id);
  }

  async leader(): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query("SELECT id FROM employee WHERE email = 'leder@spor.example'");
    return row?.id;
  }

  async unit(name: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query('SELECT id FROM org_unit WHERE name = ?', [name]);
    return row?.id;
  }
}
