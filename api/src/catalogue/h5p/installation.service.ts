import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Keeps account of who installed which library, and when. */
@Injectable()
export class H5pInstallations {
  constructor(private readonly database: DataSource) {}

  /** @param names with their patch version, e.g. `Spor.Choice 1.0.3` */
  async keep(names: readonly string[], by: string | null): Promise<void> {
    const at = new Date();
    const rows = names.map((name) => [name.replace(/\.\d+$/, ''), Number(/\d+$/.exec(name)?.[0] ?? 0), at, by]);
    if (!rows.length) return;
    await this.database.query(
      'INSERT INTO h5p_library (name, patch, installed_at, installed_by) VALUES ? ON DUPLICATE KEY UPDATE patch = VALUES(patch), installed_at = VALUES(installed_at), installed_by = VALUES(installed_by)',
      [rows],
    );
  }

  async forget(name: string): Promise<void> {
    await this.database.query('DELETE FROM h5p_library WHERE name = ?', [name]);
  }
}
