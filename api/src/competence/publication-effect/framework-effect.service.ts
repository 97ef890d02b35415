import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DraftQueries } from '../../catalogue/index.js';
import { idOf } from '../../platform/index.js';
import { FrameworkUse } from '../framework/framework-use.queries.js';
import { frameworkDifference } from './framework-difference.rules.js';
import { type FrameworkEffectDto } from './framework-effect.dto.js';

/** What publishing a draft of the framework would change, told before it is done: in words, and in the numbers it touches. */
@Injectable()
export class FrameworkEffectService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly use: FrameworkUse,
  ) {}

  /** @throws NotFound when there is no such draft, or it is of something else */
  async ofDraft(draftId: string): Promise<FrameworkEffectDto> {
    const { slug, files, published } = await this.drafts.frameworkFiles(draftId);
    const id = idOf('framework', slug);
    return { difference: frameworkDifference(published ?? new Map(), files), keys: await this.use.keys(id), uses: await this.use.ofPublished(this.database, id), principles: await this.use.principles() };
  }
}
