import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, idOf, newId, Transactions } from '../../platform/index.js';
import { FROM_FILES, type Publishable, type PublishingAct } from '../publication/publication.entity.js';
import { ToolkitPublished } from '../publication/publication.facts.js';
import { PublicationService } from '../publication/publication.service.js';
import { stewardshipOf } from '../stewardship/stewardship.entity.js';
import { SourceService } from '../source/source.service.js';
import { ToolkitText, ToolkitVersion } from '../toolkit/toolkit.entity.js';
import { CheckSettings } from '../check/check-settings.service.js';
import { checkToolkit } from '../check/course-check.rules.js';
import { type Files, hashOf } from './content-folder.rules.js';
import { numberOf, type Remarks } from './import-report.rules.js';
import { readToolkit, type ToolkitSource } from './toolkit-source.rules.js';

@Injectable()
export class ToolkitImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
    private readonly sources: SourceService,
    private readonly facts: FactLog,
    private readonly limits: CheckSettings,
  ) {}

  /** @returns the new version's number; undefined when the files have errors, and then nothing is stored */
  async import(slug: string, files: Files, remarks: Remarks, act: PublishingAct = FROM_FILES): Promise<number | undefined> {
    return this.prepare(slug, files, remarks)?.(act);
  }

  /** Says what is wrong with a toolkit's files. @returns what makes a version of them, when nothing is */
  prepare(slug: string, files: Files, remarks: Remarks): Publishable | undefined {
    const source = this.read(slug, files, remarks);
    return source && ((act) =>
      this.transactions.run(async (manager) => {
        await this.sources.keep(manager, hashOf(files), files);
        return this.write(manager, source, hashOf(files), remarks, act);
      }));
  }

  private read(slug: string, files: Files, remarks: Remarks): ToolkitSource | undefined {
    const before = remarks.errors.length;
    const source = readToolkit(slug, files, remarks);
    remarks.find(checkToolkit(files, this.limits.now()), (name) => `toolkits/${slug}/${name}`);
    return remarks.errors.length === before ? source : undefined;
  }

  private async write(manager: EntityManager, { slug, toolkit, words }: ToolkitSource, contentHash: Buffer, remarks: Remarks, act: PublishingAct): Promise<number> {
    const toolkitId = idOf('toolkit', slug);
    const { key, version, minutes, situation, owner, review, licence, attribution, ...outline } = toolkit;
    await manager.query('INSERT INTO toolkit (id, slug, toolkit_key) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE toolkit_key = VALUES(toolkit_key)', [toolkitId, slug, key]);
    const number = numberOf(version, await this.publications.lastNumber(manager, 'toolkit', toolkitId), `toolkits/${slug}/toolkit.yaml`, remarks);
    const toolkitVersionId = newId();
    await manager.insert(ToolkitVersion, { id: toolkitVersionId, toolkitId, number, minutes, situation, outline, contentHash, createdAt: new Date(), stewardship: stewardshipOf({ owner, review, licence, attribution }) });
    await manager.insert(ToolkitText, words.map(({ language, words: written }) => {
      const { title, aim, follows: _, ...rest } = written;
      return { toolkitVersionId, language, title, aim, words: rest };
    }));
    await this.publications.publish(manager, 'toolkit', toolkitId, toolkitVersionId, act);
    await this.facts.append(manager, ToolkitPublished, { toolkitId, toolkitVersionId });
    return number;
  }
}
