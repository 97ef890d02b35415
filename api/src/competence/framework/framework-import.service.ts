import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, idOf, Transactions } from '../../platform/index.js';
import { Competence, CompetenceText } from '../competence/competence.entity.js';
import { ContributionService } from '../contribution/contribution.service.js';
import { type FrameworkFolder, readFrameworks } from './framework-file.service.js';
import { FrameworkPublished } from './framework.facts.js';
import { Framework, FrameworkText, FrameworkVersion } from './framework.entity.js';

/** Brings `content/frameworks` into the database: a new version in force when the files have changed, otherwise nothing. */
@Injectable()
export class FrameworkImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly contributions: ContributionService,
    private readonly facts: FactLog,
  ) {}

  /**
   * @param content the content folder
   * @returns how many frameworks there are, and how many of them changed
   * @throws Invalid naming the file that can't be used, and why; then nothing is imported
   */
  async run(content: string): Promise<{ frameworks: number; changed: number }> {
    const folders = await readFrameworks(content);
    let changed = 0;
    for (const folder of folders) if (await this.transactions.run((manager) => this.take(manager, folder))) changed += 1;
    if (changed) await this.contributions.takeAll();
    return { frameworks: folders.length, changed };
  }

  /** @returns whether it changed anything */
  private async take(manager: EntityManager, folder: FrameworkFolder): Promise<boolean> {
    const id = idOf('framework', folder.file.key);
    await manager.query('INSERT IGNORE INTO framework (id, framework_key) VALUES (?, ?)', [id, folder.file.key]);
    const { publishedVersionId } = await manager.findOneOrFail(Framework, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const versions = await manager.find(FrameworkVersion, { where: { frameworkId: id }, order: { number: 'ASC' } });
    const same = versions.find(({ contentHash }) => contentHash.equals(folder.hash));
    if (same && same.id === publishedVersionId) return false;
    const versionId = same?.id ?? (await this.addVersion(manager, folder, id, (versions.at(-1)?.number ?? 0) + 1));
    await manager.update(Framework, id, { publishedVersionId: versionId });
    await this.facts.append(manager, FrameworkPublished, { frameworkId: id, frameworkVersionId: versionId });
    return true;
  }

  /** The author's number, unless it was not raised: a version that is in use is never changed. */
  private async addVersion(manager: EntityManager, folder: FrameworkFolder, frameworkId: string, next: number): Promise<string> {
    const { file, hash } = folder;
    const id = idOf('framework-version', file.key, hash.toString('hex'));
    await manager.insert(FrameworkVersion, { id, frameworkId, number: Math.max(next, file.version), contentHash: hash, createdAt: new Date() });
    await manager.insert(Competence, file.competences.map(({ key, principles }, index) => ({ frameworkVersionId: id, id: competenceId(file.key, key), key, position: index + 1, principles: principles.join(',') })));
    await this.addTexts(manager, folder, id);
    return id;
  }

  private async addTexts(manager: EntityManager, { file, words }: FrameworkFolder, frameworkVersionId: string): Promise<void> {
    for (const [language, { title, competences, ...rest }] of words) {
      await manager.insert(FrameworkText, { frameworkVersionId, language, title, words: JSON.stringify(rest) });
      const texts = file.competences.flatMap(({ key }) => {
        const text = competences[key];
        return text ? [{ frameworkVersionId, competenceId: competenceId(file.key, key), language, title: text.title, description: text.description, levels: JSON.stringify(text.levels) }] : [];
      });
      await manager.insert(CompetenceText, texts);
    }
  }
}

/** The same in every version of the framework, and on every installation. */
const competenceId = (frameworkKey: string, key: string): string => idOf('competence', frameworkKey, key);
