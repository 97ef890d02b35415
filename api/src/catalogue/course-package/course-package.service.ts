import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Config, Transactions } from '../../platform/index.js';
import { fingerprint } from '../content-import/content-folder.rules.js';
import { type MediaFacts } from '../media-file/media-facts.rules.js';
import { SourceMedia } from '../source/source-media.service.js';
import { Unpacking } from '../zip/unpack.service.js';
import { CoursePackage, CoursePackageUnit } from './course-package.entity.js';
import { coursePackageUnknown, coursePackageUsed } from './course-package.errors.js';
import { CoursePackageQueries } from './course-package.queries.js';
import { CoursePackageReader, isLeft, packageIdOf, unitIdOf, type WholePackage } from './course-package-reader.service.js';
import { factsOf, filledIn } from './package-facts.rules.js';

/** Takes in course packages and keeps their files. The same bytes are the same package, however they come. */
@Injectable()
export class CoursePackageService {
  private readonly root: string;

  constructor(
    config: Config,
    private readonly transactions: Transactions,
    private readonly unpacking: Unpacking,
    private readonly reader: CoursePackageReader,
    private readonly sources: SourceMedia,
    private readonly queries: CoursePackageQueries,
  ) {
    this.root = path.join(config.dataDir, 'course-packages');
  }

  /** The folder of a package's files. */
  folderOf(packageId: string): string {
    return path.join(this.root, packageId);
  }

  /** What stands of whose it is stays when the package is there already. @param arrived sees whether the file was cut off, after it has been read. @returns its id. @throws Invalid, and then nothing is kept */
  async take(file: Readable, facts: MediaFacts, createdBy: string, arrived: () => void): Promise<string> {
    await mkdir(this.root, { recursive: true });
    const workshop = await mkdtemp(path.join(this.root, '.taking-'));
    try {
      const packed = path.join(workshop, 'package');
      await pipeline(file, createWriteStream(packed));
      arrived();
      const mark = await fingerprint(packed);
      const read = await this.reader.read(packed);
      await this.unpack(packageIdOf(mark), packed, read);
      await this.sources.keep(mark, packed);
      return await this.store(mark, read, facts, createdBy);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  }

  /** A package that came with a course's files, and is kept among its media. @returns its id */
  async keep(mark: string, facts: MediaFacts): Promise<string> {
    const id = packageIdOf(mark);
    if ((await this.queries.has(id)) && existsSync(this.folderOf(id))) return id;
    const packed = this.sources.fileOf(mark);
    const read = await this.reader.read(packed);
    await this.unpack(id, packed, read);
    return this.store(mark, read, facts, null);
  }

  /** Says anew whose a package is. Courses say it for themselves, in their `media.yaml`. @throws NotFound */
  async describe(id: string, facts: MediaFacts): Promise<void> {
    if (!(await this.queries.has(id))) throw coursePackageUnknown();
    await this.transactions.run((manager) => manager.update(CoursePackage, { id }, factsOf(facts)));
  }

  /** @throws NotFound; Conflict when a course, in any version, or a draft uses it */
  async remove(id: string): Promise<void> {
    const { uses } = await this.queries.one(id);
    if (uses.length) throw coursePackageUsed();
    await this.transactions.run(async (manager) => {
      await manager.query('DELETE FROM course_package WHERE id = ?', [id]);
    });
    // Its file among the media goes when nothing has pointed to it for a while, as all media do.
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  private async store(mark: string, read: WholePackage, facts: MediaFacts, createdBy: string | null): Promise<string> {
    const id = packageIdOf(mark);
    await this.transactions.run((manager) => write(manager, id, mark, read, facts, createdBy));
    return id;
  }

  /** Unpacked beside, and given its name when it is whole: a process that was killed leaves no half package, and two at once do no harm. */
  private async unpack(id: string, packed: string, { isZip }: WholePackage): Promise<void> {
    const goal = this.folderOf(id);
    if (existsSync(goal)) return;
    const underWay = path.join(this.root, `.unpacking-${randomUUID()}`);
    await mkdir(underWay, { recursive: true });
    try {
      if (isZip) await this.unpacking.unpack(packed, underWay, isLeft);
      await rename(underWay, goal).catch((error: unknown) => {
        if (!existsSync(goal)) throw error;
      });
    } finally {
      await rm(underWay, { recursive: true, force: true });
    }
  }
}

async function write(manager: EntityManager, id: string, mark: string, read: WholePackage, facts: MediaFacts, createdBy: string | null): Promise<void> {
  const { standard, title, structure, units, bytes, files } = read;
  const stands = await manager.findOne(CoursePackage, { where: { id }, select: { id: true, owner: true, licence: true, attribution: true }, lock: { mode: 'pessimistic_write' } });
  if (stands) return void (await manager.update(CoursePackage, { id }, filledIn(factsOf(stands), factsOf(facts))));
  await manager.insert(CoursePackage, { id, fingerprint: mark, standard, title, bytes, files, structure, ...factsOf(facts), createdAt: new Date(), createdBy });
  await manager.insert(CoursePackageUnit, units.map((unit, index) => ({ id: unitIdOf(id, unit.identifier), packageId: id, position: index + 1, ...unit })));
}
