import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the municipality has decided of people's data. Read when it is needed: what is switched off is off in every process. */
@Injectable()
export class PrivacySettings {
  constructor(private readonly database: DataSource) {}

  async valueOf(name: string, otherwise: number): Promise<number> {
    const [row]: { value: number }[] = await this.database.query('SELECT value FROM privacy_setting WHERE name = ?', [name]);
    return row?.value ?? otherwise;
  }

  async decide(name: string, value: number): Promise<void> {
    await this.database.query('INSERT INTO privacy_setting (name, value, changed_at) VALUES (?, ?, UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE value = VALUES(value), changed_at = VALUES(changed_at)', [name, value]);
  }
}
