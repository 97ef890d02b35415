import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { personalDataKinds } from '../../platform/index.js';
import { type Viewer } from '../access/viewer.js';
import { RetentionService } from '../retention/retention.service.js';
import { type MyDataRequestDto, type PrivacyDto } from './data-request.dto.js';
import { ErasureQueries } from './erasure.queries.js';

/** Employees' requests to be erased, and what an administrator sees of it all. */
@Injectable()
export class DataRequestService {
  constructor(
    private readonly database: DataSource,
    private readonly queries: ErasureQueries,
    private readonly retention: RetentionService,
  ) {}

  async mine({ employeeId }: Viewer): Promise<MyDataRequestDto> {
    return { asked: await this.queries.asked(employeeId) };
  }

  /** Asked again, the newer words count, from the day it was asked first. */
  async ask(viewer: Viewer, words: string): Promise<MyDataRequestDto> {
    await this.database.query('INSERT INTO data_request (employee_id, words, asked_at) VALUES (?) ON DUPLICATE KEY UPDATE words = VALUES(words)', [[viewer.employeeId, words, new Date()]]);
    return this.mine(viewer);
  }

  async takeBack(viewer: Viewer): Promise<MyDataRequestDto> {
    await this.database.query('DELETE FROM data_request WHERE employee_id = ?', [viewer.employeeId]);
    return this.mine(viewer);
  }

  async privacy({ language }: Viewer): Promise<PrivacyDto> {
    const [periods, requests, erasures] = await Promise.all([this.retention.periods(language), this.queries.requests(), this.queries.erasures()]);
    const kinds = personalDataKinds().map(({ key, title, purpose, kept, erasure }) => ({ key, title: title[language], purpose: purpose[language], kept: kept[language], how: erasure.how }));
    return { periods, requests, erasures, kinds };
  }
}
