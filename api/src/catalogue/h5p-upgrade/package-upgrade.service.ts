import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { DomainError, type FieldFault, newId } from '../../platform/index.js';
import { CONTENT_LANGUAGES } from '../content-import/course-source.dto.js';
import { H5pContentStorage } from '../h5p/content-storage.service.js';
import { H5pContentService, type PreparedContent } from '../h5p/h5p-content.service.js';
import { LibraryQueries } from '../h5p-library/library.queries.js';
import { packageUnknown } from '../h5p-package/package.errors.js';
import { carried } from './carry-params.rules.js';
import { type PackageAsIs, PackagePlanQueries } from './package-plan.queries.js';
import { type ParamChange, paramsDifference } from './params-difference.rules.js';
import { H5pUpgrade, H5pUpgradedFile } from './upgrade.entity.js';
import { type PackageWish } from './upgrade.dto.js';
import { FILE_GONE, NO_LONGER_THERE, packageChanged, upgradeRefused } from './upgrade.errors.js';
import { UpgradePlanQueries } from './upgrade-plan.queries.js';
import { TITLE } from './upgrade-trial.service.js';

interface TriedPackage {
  readonly title: string;
  readonly changes: readonly ParamChange[];
  readonly faults: readonly FieldFault[];
  readonly before?: PackageAsIs;
  readonly content?: PreparedContent;
}

/** What a package was, as an upgrade keeps it. */
interface Kept {
  readonly library: string;
  readonly title: string;
  readonly parameters: string;
  readonly metadata: string;
}

const MOST_CHANGES = 200;

/** Upgrades uploaded packages. No version refers to one, so it is changed where it is, and put back whole. */
@Injectable()
export class PackageUpgradeService {
  constructor(
    private readonly database: DataSource,
    private readonly packages: PackagePlanQueries,
    private readonly plans: UpgradePlanQueries,
    private readonly contents: H5pContentService,
    private readonly storage: H5pContentStorage,
    private readonly libraries: LibraryQueries,
  ) {}

  /** What would become of it. Nothing is changed. */
  async try(viewer: Viewer, wish: PackageWish): Promise<TriedPackage> {
    await this.plans.requireNewer(wish.from, wish.to);
    const before = await this.packages.one(wish.package);
    if (before?.library !== wish.from) return { title: wish.title, changes: [], faults: [{ path: '', message: NO_LONGER_THERE }] };
    const params = carried(before.params, before.whole, wish.params);
    try {
      const content = await this.contents.prepare({ library: wish.to, title: wish.title, params, language: before.language, licence: before.metadata }, { requireAll: false });
      const language = CONTENT_LANGUAGES.find((one) => one === before.language) ?? 'en';
      const fieldsOf = (name: string) => this.libraries.semantics(name, viewer.language, language).then(({ fields }) => fields, () => []);
      const changes = await paramsDifference(fieldsOf, { library: before.library, params: before.whole }, { library: wish.to, params: content.params });
      const renamed = content.title === before.title ? [] : [{ place: [TITLE[viewer.language]], before: before.title, after: content.title }];
      return { title: content.title, changes: [...renamed, ...changes].slice(0, MOST_CHANGES), faults: await this.filesGone(wish.package, content), before, content };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { title: wish.title, changes: [], faults: error.errors ?? [{ path: '', message: error.detail }] };
    }
  }

  /** @returns the upgrade's id. @throws Invalid when it can't be upgraded, Conflict when somebody was first */
  async do(viewer: Viewer, wish: PackageWish): Promise<string> {
    const { faults, before, content } = await this.try(viewer, wish);
    if (faults.length || !before || !content) throw upgradeRefused(faults);
    const id = newId();
    await this.database.transaction(async (manager) => {
      const was = await this.held(manager, wish.package);
      if (was.parameters !== before.parameters || was.library !== before.library) throw packageChanged();
      await this.contents.replace(manager, wish.package, content);
      const now = await this.held(manager, wish.package);
      await manager.insert(H5pUpgrade, { id, fromLibrary: wish.from, toLibrary: wish.to, courseSlug: '', contentId: wish.package, doneAt: new Date(), doneBy: viewer.employeeId, undoneAt: null });
      await manager.insert(H5pUpgradedFile, { upgradeId: id, path: '', before: JSON.stringify(was), after: JSON.stringify(now) });
    });
    return id;
  }

  /** @throws Conflict when it has been upgraded further since */
  async rollBack({ id, contentId }: { readonly id: string; readonly contentId: string }): Promise<void> {
    await this.database.transaction(async (manager) => {
      const { before, after } = await manager.findOneByOrFail(H5pUpgradedFile, { upgradeId: id });
      const now = await this.held(manager, contentId);
      if (JSON.stringify(now) !== after) throw packageChanged();
      await this.contents.restore(manager, contentId, JSON.parse(before) as Kept);
      await manager.query('UPDATE h5p_upgrade SET undone_at = UTC_TIMESTAMP(3) WHERE id = ?', [id]);
    });
  }

  /** Nobody else changes it until the transaction ends. */
  private async held(manager: EntityManager, id: string): Promise<Kept> {
    const [row]: Kept[] = await manager.query("SELECT library, title, parameters, metadata FROM h5p_content WHERE id = ? AND origin = 'package' FOR UPDATE", [id]);
    if (!row) throw packageUnknown();
    return { ...row };
  }

  private async filesGone(id: string, { files }: PreparedContent): Promise<FieldFault[]> {
    const there = await Promise.all(files.map((name) => this.storage.fileExists(id, name)));
    return files.filter((_, index) => !there[index]).map((name) => ({ path: name, message: FILE_GONE }));
  }
}
