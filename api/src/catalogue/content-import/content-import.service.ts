import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { H5pTypes } from '../h5p/h5p-types.service.js';
import { type CatalogueKind, PublicationService } from '../publication/publication.service.js';
import { SourceService } from '../source/source.service.js';
import { type Files, hashOf, listFolder, readFiles } from './content-folder.rules.js';
import { CourseImport } from './course-import.service.js';
import { SLUG } from './course-source.dto.js';
import { type ImportedChange, type ImportReport, Remarks } from './import-report.rules.js';
import { PathImport } from './path-import.service.js';
import { ToolkitImport } from './toolkit-import.service.js';

interface Found {
  readonly slug: string;
  readonly folder: string;
  readonly files: Files;
}

type ImportOne = (found: Found) => Promise<number | undefined>;

/**
 * Brings what is taught from files into the database (docs/content-format.md). The same files again change nothing;
 * what has changed gets a new version and is published; what has an error is left as it was and named in the report.
 */
@Injectable()
export class ContentImport {
  constructor(
    private readonly database: DataSource,
    private readonly types: H5pTypes,
    private readonly publications: PublicationService,
    private readonly courses: CourseImport,
    private readonly paths: PathImport,
    private readonly toolkits: ToolkitImport,
    private readonly sources: SourceService,
  ) {}

  /** @param folder the `content` folder; frameworks in it belong to the competence context */
  async run(folder: string): Promise<ImportReport> {
    const remarks = new Remarks();
    const types = await this.types.installFrom(path.join(folder, 'h5p-types'));
    const done = [
      await this.all('course', await foldersIn(folder, 'courses', remarks), remarks, (found) => this.courses.import(found, remarks)),
      await this.all('path', await pathsIn(folder, remarks), remarks, ({ slug, files }) => this.paths.import(slug, files.get(slug) ?? '', remarks)),
      await this.all('toolkit', await foldersIn(folder, 'toolkits', remarks), remarks, ({ slug, files }) => this.toolkits.import(slug, files, remarks)),
    ];
    return {
      types: types.installed,
      changes: done.flatMap(({ changes }) => changes),
      unchanged: done.reduce((sum, { unchanged }) => sum + unchanged, 0),
      warnings: [...types.warnings, ...remarks.warnings],
      errors: [...types.errors, ...remarks.errors],
    };
  }

  private async all(kind: CatalogueKind, found: readonly Found[], remarks: Remarks, importOne: ImportOne): Promise<{ changes: ImportedChange[]; unchanged: number }> {
    const published = await this.publications.publishedHashes(this.database.manager, kind);
    const here = await this.publications.publishedHere(this.database.manager, kind);
    const other = found.filter(({ slug, files }) => !published.get(slug)?.equals(hashOf(files)));
    for (const { slug } of other.filter((one) => here.has(one.slug))) remarks.warn(`${kind}s/${slug}`, 'is not imported: somebody has published a version of it here.', 'Take what is new into a draft in admin.');
    const changed = other.filter(({ slug }) => !here.has(slug));
    await this.keepSources(kind, found.filter((one) => !other.includes(one)));
    const changes: ImportedChange[] = [];
    for (const one of changed) {
      const number = await importOne(one);
      if (number !== undefined) changes.push({ kind, slug: one.slug, number });
    }
    return { changes, unchanged: found.length - changed.length };
  }

  /** Versions that were imported before sources were kept. */
  private async keepSources(kind: CatalogueKind, unchanged: readonly Found[]): Promise<void> {
    const missing = await this.sources.missing(this.database.manager, unchanged.map(({ files }) => hashOf(files)));
    for (const { slug, files } of unchanged) {
      const hash = hashOf(files);
      if (missing.some((one) => one.equals(hash))) await this.sources.keep(this.database.manager, hash, kind === 'path' ? new Map([['path.yaml', files.get(slug) ?? '']]) : files);
    }
  }
}

async function foldersIn(content: string, kind: 'courses' | 'toolkits', remarks: Remarks): Promise<Found[]> {
  const slugs = (await listFolder(path.join(content, kind))).filter((name) => isSlug(name, `${kind}/${name}`, remarks));
  return Promise.all(slugs.map(async (slug) => {
    const folder = path.join(content, kind, slug);
    return { slug, folder, files: await readFiles(folder) };
  }));
}

async function pathsIn(content: string, remarks: Remarks): Promise<Found[]> {
  const folder = path.join(content, 'paths');
  const all = await readFiles(folder).catch(() => new Map<string, string>());
  return [...all].flatMap(([name, text]) => {
    const slug = name.replace(/\.yaml$/, '');
    return isSlug(slug, `paths/${name}`, remarks) ? [{ slug, folder, files: new Map([[slug, text]]) }] : [];
  });
}

const isSlug = (name: string, file: string, remarks: Remarks): boolean => remarks.check(file, SLUG, name) !== undefined;
