import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inEvery } from '../../platform/index.js';
import { H5pTypes } from '../h5p/h5p-types.service.js';
import { coverIn } from '../media/cover.rules.js';
import { PublicationService } from '../publication/publication.service.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { SourceService } from '../source/source.service.js';
import { type Files, hashOf, listFolder, readFiles } from './content-folder.rules.js';
import { CourseImport } from './course-import.service.js';
import { SLUG } from './course-source.dto.js';
import { type ImportedChange, type ImportReport, type Remark, Remarks } from './import-report.rules.js';
import { PathImport, sourceOfPath } from './path-import.service.js';
import { ToolkitImport } from './toolkit-import.service.js';

interface Found {
  readonly slug: string;
  readonly folder: string;
  readonly files: Files;
}

const PICTURE = /\.(svg|png|jpe?g|webp|gif)$/i;

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
      await this.all('path', await pathsIn(folder, remarks), remarks, ({ slug, files, folder: paths }) => this.paths.import(slug, files, remarks, undefined, paths)),
      await this.all('toolkit', await foldersIn(folder, 'toolkits', remarks), remarks, ({ slug, files }) => this.toolkits.import(slug, files, remarks)),
    ];
    return {
      types: types.installed,
      changes: done.flatMap(({ changes }) => changes),
      unchanged: done.reduce((sum, { unchanged }) => sum + unchanged, 0),
      warnings: [...types.warnings.map(whole), ...remarks.warnings],
      errors: [...types.errors.map(whole), ...remarks.errors],
    };
  }

  /** Says everything that is wrong with a folder, and changes nothing. Exercises are checked against the folder's own types, and against those that are installed. */
  async check(folder: string): Promise<Pick<ImportReport, 'warnings' | 'errors'>> {
    const remarks = new Remarks();
    const courses = await foldersIn(folder, 'courses', remarks);
    const types = await this.types.readerOf(path.join(folder, 'h5p-types'));
    for (const course of courses) await this.courses.prepare(course, remarks, types);
    const slugs = new Set(courses.map(({ slug }) => slug));
    for (const { slug, files, folder: paths } of await pathsIn(folder, remarks)) await this.paths.check(slug, files, slugs, remarks, paths);
    for (const { slug, files } of await foldersIn(folder, 'toolkits', remarks)) this.toolkits.prepare(slug, files, remarks);
    return { warnings: remarks.warnings, errors: remarks.errors };
  }

  private async all(kind: CatalogueKind, found: readonly Found[], remarks: Remarks, importOne: ImportOne): Promise<{ changes: ImportedChange[]; unchanged: number }> {
    const published = await this.publications.publishedHashes(this.database.manager, kind);
    const here = await this.publications.publishedHere(this.database.manager, kind);
    const other = found.filter(({ slug, files }) => !published.get(slug)?.equals(hashOf(files)));
    for (const { slug } of other.filter((one) => here.has(one.slug))) remarks.warn(`${kind}s/${slug}`, 'is not imported: somebody has published a version of it here.', 'Take what is new into a draft in admin.');
    const withdrawn = await this.publications.withdrawnSlugs(this.database.manager, kind);
    for (const { slug } of other.filter((one) => withdrawn.has(one.slug))) remarks.warn(`${kind}s/${slug}`, 'is not imported: it has been withdrawn here.', 'Bring it back in admin first.');
    const changed = other.filter(({ slug }) => !here.has(slug) && !withdrawn.has(slug));
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
      if (missing.some((one) => one.equals(hash))) await this.sources.keep(this.database.manager, hash, kind === 'path' ? sourceOfPath(slug, files) : files);
    }
  }
}

const whole = (remark: Pick<Remark, 'file' | 'message'>): Remark => ({ ...remark, code: 'form', line: 1, texts: inEvery(remark.message), reason: inEvery(remark.message) });

async function foldersIn(content: string, kind: 'courses' | 'toolkits', remarks: Remarks): Promise<Found[]> {
  const slugs = (await listFolder(path.join(content, kind))).filter((name) => isSlug(name, `${kind}/${name}`, remarks));
  return Promise.all(slugs.map(async (slug) => {
    const folder = path.join(content, kind, slug);
    return { slug, folder, files: await readFiles(folder) };
  }));
}

/** Every path is a file of its own, with its cover beside it. */
async function pathsIn(content: string, remarks: Remarks): Promise<Found[]> {
  const folder = path.join(content, 'paths');
  const files = await readFiles(folder).catch((): Files => new Map());
  const pictures = [...files.keys()].filter((name) => PICTURE.test(name));
  for (const name of pictures) if (name !== coverIn(files, name.replace(PICTURE, '')) || !files.has(name.replace(PICTURE, '.yaml'))) remarks.warn(`paths/${name}`, 'is not used.', 'The cover of <slug>.yaml is called <slug>.svg, .png, .jpg or .webp, and there is one.');
  const texts = [...files.keys()].filter((name) => !PICTURE.test(name)).map((name) => ({ name, slug: name.replace(/\.yaml$/, '') }));
  return texts.filter(({ name, slug }) => isSlug(slug, `paths/${name}`, remarks)).map(({ name, slug }) => ({ slug, folder, files: filesOfPath(slug, name, files) }));
}

/** The path's text under its slug, and the cover under its own name. */
function filesOfPath(slug: string, name: string, files: Files): Files {
  const cover = coverIn(files, slug);
  return new Map([[slug, files.get(name) ?? ''], ...(cover === undefined ? [] : [[cover, files.get(cover) ?? ''] as const])]);
}

const isSlug = (name: string, file: string, remarks: Remarks): boolean => remarks.check(file, SLUG, name) !== undefined;
