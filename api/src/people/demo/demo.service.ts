import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, Forbidden, inEvery } from '../../platform/index.js';
import { type RosterFile, RosterImportService } from '../roster-import/roster-import.service.js';
import { RosterImportQueries } from '../roster-import/roster-import.queries.js';
import { PasswordService } from '../sign-in/password.service.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.rules.js';

const FILES = [
  { fileName: 'enheter.csv', kind: 'org-units' },
  { fileName: 'ansatte.csv', kind: 'employees' },
] as const;

/** The invented municipality, loaded the way a real one is; and a known password for five of its people. */
@Injectable()
export class DemoService {
  constructor(
    private readonly config: Config,
    private readonly imports: RosterImportService,
    private readonly done: RosterImportQueries,
    private readonly passwords: PasswordService,
    private readonly database: DataSource,
  ) {}

  /** Does nothing when the same files were loaded before. @throws Forbidden in production, or when this is no demo: the password is known to all */
  async load(folder: string): Promise<void> {
    if (this.config.production || !this.config.demo) throw new Forbidden('people.demo-off', inEvery('Demokommunen lastes bare inn når SPOR_DEMO er 1, og aldri i produksjon.'));
    for (const { fileName, kind } of FILES) {
      const file: RosterFile = { fileName, kind, bytes: await readFile(path.join(folder, fileName)), dryRun: false, importedBy: null };
      if (!(await this.done.isImported(file))) await this.imports.import(file);
    }
    await this.openAccounts();
  }

  private async openAccounts(): Promise<void> {
    const closed: { id: string }[] = await this.database.query('SELECT id FROM employee WHERE email IN (?) AND password_hash IS NULL', [DEMO_ACCOUNTS.map(({ email }) => email)]);
    for (const { id } of closed) await this.database.query('UPDATE employee SET password_hash = ? WHERE id = ?', [await this.passwords.hash(DEMO_PASSWORD), id]);
  }
}
