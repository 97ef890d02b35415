import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { H5pTypes } from '../h5p/h5p-types.service.js';
import { type CatalogueKind, PublicationService } from '../publication/publication.service.js';
import { type Files, type Folder, hashOf, listFolder, readFolder } from './content-folder.rules.js';
import { CourseImport } from './course-import.service.js';
import { SLUG } from './course-source.dto.js';
import { type ImportedChange, type ImportReport, Remarks } from './import-report.rules.js';
import { PathImport } from './path-import.service.js';
import { ToolkitImport } from './toolkit-import.service.js';

interface Found extends Folder {
  readonly slug: string;
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
  ) {}

  /** @param folder the `content` folder; frameworks in it belong to the competence context */
  async run(folder: string): Promise<ImportReport> {
    const remarks = new Remarks();
    const types = await this.types.installFrom(path.join(folder, 'h5p-types'));
    const done = [
      await this.all('course', await foldersIn(folder, 'courses', remarks), ({ slug, ...folder }) => this.courses.import(slug, folder, remarks)),
      await this.all('path', await pathsIn(folder, remarks), ({ slug, files }) => this.paths.import(slug, files, remarks)),
      await this.all('toolkit', await foldersIn(folder, 'toolkits', remarks), ({ slug, files }) => this.toolkits.import(slug, files, remarks)),
    ];
    return {
      types: types.installed,
      changes: done.flatMap(({ changes }) => changes),
      unchanged: done.reduce((sum, { unchanged }) => sum + unchanged, 0),
      warnings: [...types.warnings, ...remarks.warnings],
      errors: [...types.errors, ...remarks.errors],
    };
  }

  private async all(kind: CatalogueKind, found: readonly Found[], importOne: ImportOne): Promise<{ changes: ImportedChange[]; unchanged: number }> {
    const published = await this.publications.publishedHashes(this.database.manager, kind);
    const changed = found.filter(({ slug, files, binaries }) => !published.get(slug)?.equals(hashOf(files, binaries)));
    const changes: ImportedChange[] = [];
    for (const one of changed) {
      const number = await importOne(one);
      if (number !== undefined) changes.push({ kind, slug: one.slug, number });
    }
    return { changes, unchanged: found.length - changed.length };
  }
}

async function foldersIn(content: string, kind: 'courses' | 'toolkits', remarks: Remarks): Promise<Found[]> {
  const slugs = (await listFolder(path.join(content, kind))).filter((name) => isSlug(name, `${kind}/${name}`, remarks));
  return Promise.all(slugs.map(async (slug) => ({ slug, ...(await readFolder(path.join(content, kind, slug))) })));
}

/** Every path is a file of its own, with its cover beside it. */
async function pathsIn(content: string, remarks: Remarks): Promise<Found[]> {
  const { files, binaries } = await readFolder(path.join(content, 'paths')).catch((): Folder => ({ files: new Map(), binaries: new Map() }));
  const pictures = [...files.keys(), ...binaries.keys()].filter((name) => PICTURE.test(name));
  for (const name of pictures) if (!files.has(name.replace(/\.svg$/, '.yaml'))) remarks.warn(`paths/${name}`, 'is not used.', 'The cover of <slug>.yaml is called <slug>.svg.');
  const texts = [...files.keys()].filter((name) => !PICTURE.test(name)).map((name) => ({ name, slug: name.replace(/\.yaml$/, '') }));
  return texts.filter(({ name, slug }) => isSlug(slug, `paths/${name}`, remarks)).map(({ name, slug }) => ({ slug, files: filesOfPath(slug, name, files), binaries: new Map() }));
}

/** The path's text under its slug, and the cover under its own name. */
function filesOfPath(slug: string, name: string, files: Files): Files {
  const cover = files.get(`${slug}.svg`);
  return new Map([[slug, files.get(name) ?? ''], ...(cover === undefined ? [] : [[`${slug}.svg`, cover] as const])]);
}

const isSlug = (name: string, file: string, remarks: Remarks): boolean => remarks.check(file, SLUG, name) !== undefined;
