import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Files, FROM_FILES, type ImportReport, type Publishable, PublicationService, type PublishingAct, Remarks, SourceService } from '../../catalogue/index.js';
import { FactLog, idOf, Transactions } from '../../platform/index.js';
import { Competence, CompetenceText } from '../competence/competence.entity.js';
import { ContributionService } from '../contribution/contribution.service.js';
import { frameworkFolders } from './framework-folder.rules.js';
import { FrameworkPublished } from './framework.facts.js';
import { Framework, FrameworkText, FrameworkVersion } from './framework.entity.js';
import { frameworkHash, type FrameworkSource, readFramework } from './framework-source.rules.js';
import { FrameworkUse } from './framework-use.queries.js';
import { inUse } from './framework-words.rules.js';

type Told = Pick<ImportReport, 'warnings' | 'errors'>;

/** Makes versions of the framework, of `content/frameworks` and of drafts alike: a new one in force when the files have changed, otherwise nothing. */
@Injectable()
export class FrameworkImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly contributions: ContributionService,
    private readonly facts: FactLog,
    private readonly publications: PublicationService,
    private readonly sources: SourceService,
    private readonly use: FrameworkUse,
  ) {}

  /**
   * @param content the content folder
   * @returns how many frameworks there are, and how many of them changed; what has an error is left as it was
   */
  async run(content: string): Promise<{ frameworks: number; changed: number } & Told> {
    const remarks = new Remarks();
    const folders = await frameworkFolders(content);
    let changed = 0;
    for (const [slug, files] of folders) if (await this.bring(slug, files, remarks)) changed += 1;
    if (changed) await this.contributions.takeAll();
    return { frameworks: folders.size, changed, warnings: remarks.warnings, errors: remarks.errors };
  }

  /** Says what is wrong with the frameworks of a content folder, and changes nothing. */
  async check(content: string): Promise<Told> {
    const remarks = new Remarks();
    for (const [slug, files] of await frameworkFolders(content)) readFramework(slug, files, remarks);
    return { warnings: remarks.warnings, errors: remarks.errors };
  }

  /** Says what is wrong with one framework's files. */
  prepare(slug: string, files: Files, remarks: Remarks): Publishable | undefined {
    const source = readFramework(slug, files, remarks);
    return source && ((act) => this.keep(slug, files, source, remarks, act));
  }

  /** From the content files. What somebody has published here is left. @returns whether it changed anything */
  private async bring(slug: string, files: Files, remarks: Remarks): Promise<boolean> {
    const published = await this.transactions.run((manager) => this.use.published(manager, slug));
    if (published?.hash?.equals(frameworkHash(files))) {
      await this.transactions.run((manager) => this.sources.keep(manager, frameworkHash(files), files)); // one that was imported before sources were kept
      return false;
    }
    if (published?.isPublishedHere) {
      remarks.warn(`frameworks/${slug}`, 'is not imported: somebody has published a version of it here.', 'Take what is new into a draft in admin.');
      return false;
    }
    return (await this.prepare(slug, files, remarks)?.(FROM_FILES)) !== undefined;
  }

  /** @returns the number of the version that is now in force; undefined after saying what is wrong, and then nothing is stored */
  private keep(slug: string, files: Files, source: FrameworkSource, remarks: Remarks, act: PublishingAct): Promise<number | undefined> {
    return this.transactions.run(async (manager) => {
      const id = idOf('framework', slug);
      await manager.query('INSERT IGNORE INTO framework (id, framework_key) VALUES (?, ?)', [id, slug]);
      await manager.findOneOrFail(Framework, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!(await this.keepsWhatIsHeld(manager, id, source, remarks))) return undefined;
      const { versionId, number } = await this.version(manager, id, files, source);
      await manager.update(Framework, id, { publishedVersionId: versionId });
      await this.publications.record(manager, 'framework', id, versionId, act);
      await this.facts.append(manager, FrameworkPublished, { frameworkId: id, frameworkVersionId: versionId });
      return number;
    });
  }

  /** What people have reached is not taken from them: a competence that is held, or that goals ask for, can be retired and not removed. */
  private async keepsWhatIsHeld(manager: EntityManager, frameworkId: string, { file }: FrameworkSource, remarks: Remarks): Promise<boolean> {
    const gone = (await this.use.ofPublished(manager, frameworkId)).filter(({ key, people, goals }) => people + goals > 0 && !file.competences.some((competence) => competence.key === key));
    for (const { key, people, goals } of gone) remarks.tell(`frameworks/${file.key}/framework.yaml`, inUse(key, people, goals), ['competences']);
    return gone.length === 0;
  }

  /** The version these files have made before, or a new one. The number is the author's, unless it was not raised: a version that is in use is never changed. */
  private async version(manager: EntityManager, frameworkId: string, files: Files, source: FrameworkSource): Promise<{ versionId: string; number: number }> {
    const contentHash = frameworkHash(files);
    await this.sources.keep(manager, contentHash, files);
    const versions = await manager.find(FrameworkVersion, { where: { frameworkId }, order: { number: 'ASC' } });
    const same = versions.find((version) => version.contentHash.equals(contentHash));
    if (same) return { versionId: same.id, number: same.number };
    const { key, version, competences } = source.file;
    const id = idOf('framework-version', key, contentHash.toString('hex'));
    const number = Math.max((versions.at(-1)?.number ?? 0) + 1, version);
    await manager.insert(FrameworkVersion, { id, frameworkId, number, contentHash, createdAt: new Date() });
    await manager.insert(Competence, competences.map(({ key: competence, principles, retired = null }, index) => ({ frameworkVersionId: id, id: competenceId(key, competence), key: competence, position: index + 1, principles: principles.join(','), retiredOn: retired })));
    await addTexts(manager, source, id);
    return { versionId: id, number };
  }
}

async function addTexts(manager: EntityManager, { file, words }: FrameworkSource, frameworkVersionId: string): Promise<void> {
  for (const [language, { title, competences, follows: _, ...rest }] of words) {
    await manager.insert(FrameworkText, { frameworkVersionId, language, title, words: JSON.stringify(rest) });
    const texts = file.competences.flatMap(({ key }) => {
      const text = competences[key];
      return text ? [{ frameworkVersionId, competenceId: competenceId(file.key, key), language, title: text.title, description: text.description, levels: JSON.stringify(text.levels) }] : [];
    });
    await manager.insert(CompetenceText, texts);
  }
}

/** The same in every version of the framework, and on every installation. */
const competenceId = (frameworkKey: string, key: string): string => idOf('competence', frameworkKey, key);
