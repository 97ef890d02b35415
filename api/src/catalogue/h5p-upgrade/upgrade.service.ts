import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { newId } from '../../platform/index.js';
import { sameFiles } from '../draft/draft-file.rules.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { DraftService } from '../draft/draft.service.js';
import { H5pUpgrade, H5pUpgradedFile } from './upgrade.entity.js';
import { type CourseWish, type RolledBackDto, type UpgradeWish } from './upgrade.dto.js';
import { upgradeRefused, upgradeUndone, upgradeUnknown } from './upgrade.errors.js';
import { PackageUpgradeService } from './package-upgrade.service.js';
import { UpgradeTrial } from './upgrade-trial.service.js';

/**
 * Puts upgraded exercises into their course's draft (packages are changed where they are), and takes them back. What is published stays as it is until an editor publishes
 * the draft, and whoever has begun finishes on the version they began on.
 */
@Injectable()
export class UpgradeService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftService,
    private readonly draftQueries: DraftQueries,
    private readonly trial: UpgradeTrial,
    private readonly packages: PackageUpgradeService,
  ) {}

  do(viewer: Viewer, wish: UpgradeWish): Promise<string> {
    return 'package' in wish ? this.packages.do(viewer, wish) : this.inCourse(viewer, wish);
  }

  /** All of a course's exercises or none. @returns the upgrade's id. @throws Invalid when one can't be upgraded, Conflict when somebody has saved one since */
  private async inCourse(viewer: Viewer, wish: CourseWish): Promise<string> {
    const tried = await this.trial.run(viewer.language, wish);
    const faults = tried.flatMap(({ path, faults: found }) => found.map((fault) => ({ ...fault, path: `${path}: ${fault.path}` })));
    if (faults.length) throw upgradeRefused(faults);
    const draftId = await this.drafts.open(viewer, { kind: 'course', slug: wish.course });
    const id = newId();
    await this.drafts.replace(viewer, draftId, tried, 'refuse', async (manager) => {
      await manager.insert(H5pUpgrade, { id, fromLibrary: wish.from, toLibrary: wish.to, courseSlug: wish.course, contentId: null, doneAt: new Date(), doneBy: viewer.employeeId, undoneAt: null });
      await manager.insert(H5pUpgradedFile, tried.map(({ path, before, after }) => ({ upgradeId: id, path, before, after })));
    });
    return id;
  }

  /** The exercises as they were before, in the course's draft; what somebody has changed since is left. @throws NotFound, Conflict when it is taken back already */
  async rollBack(viewer: Viewer, id: string): Promise<RolledBackDto> {
    const upgrade = await this.database.manager.findOneBy(H5pUpgrade, { id });
    if (!upgrade) throw upgradeUnknown();
    if (upgrade.undoneAt) throw upgradeUndone();
    if (upgrade.contentId) return this.rollBackPackage(upgrade.id, upgrade.contentId);
    const files = await this.database.manager.findBy(H5pUpgradedFile, { upgradeId: id });
    const draftId = await this.drafts.open(viewer, { kind: 'course', slug: upgrade.courseSlug });
    const left = await this.drafts.replace(viewer, draftId, files.map(({ path, before, after }) => ({ path, before: after, after: before })), 'leave', (manager, kept) =>
      kept.length < files.length ? manager.query('UPDATE h5p_upgrade SET undone_at = UTC_TIMESTAMP(3) WHERE id = ?', [id]) : Promise.resolve(),
    );
    return { left, draftId: (await this.isEmpty(draftId)) ? await this.discard(draftId) : draftId };
  }

  private async rollBackPackage(id: string, contentId: string): Promise<RolledBackDto> {
    await this.packages.rollBack({ id, contentId });
    return { left: [], draftId: null };
  }

  /** Nothing is left of a draft that says what is published. */
  private async isEmpty(draftId: string): Promise<boolean> {
    const { files, published } = await this.draftQueries.whole(draftId);
    return published !== undefined && sameFiles(files, published);
  }

  private async discard(draftId: string): Promise<null> {
    await this.drafts.discard(draftId);
    return null;
  }
}
