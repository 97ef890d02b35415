import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Files } from '../content-import/content-folder.rules.js';
import { SourceService } from './source.service.js';

/** What versions are made of, for those who only read. */
@Injectable()
export class SourceQueries {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceService,
  ) {}

  /** @returns nothing when the version is older than the keeping of sources */
  ofHash(contentHash: Buffer): Promise<Files> {
    return this.sources.of(this.database.manager, contentHash);
  }
}
