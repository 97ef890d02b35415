import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { filterOf, type Language } from '../../people/index.js';
import { type Listed, type ListQuery, sortUnknown } from '../../platform/index.js';
import { LibraryFiles } from '../h5p/library-files.service.js';
import { needsOf, spaced } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { CatalogueFilter } from '../publication/catalogue-list.queries.js';
import { type LibraryDetailDto, LibraryDto, type SemanticsDto } from './library.dto.js';
import { libraryUnknown } from './library.errors.js';
import { LibraryUses } from './library-uses.queries.js';
import { isUsed } from './used-by.rules.js';
import { worded, type Written } from './semantics-words.rules.js';

const LibraryFilter = CatalogueFilter.extend({ isUsed: z.boolean().optional() });

/** Few types have words in nynorsk: then bokmål is nearer than English, which is what the fields are written in. */
const READS: Record<Language, readonly Language[]> = { nb: ['nb', 'nn'], nn: ['nn', 'nb'], en: ['en'] };

/** The installed libraries; few enough to be sorted here. */
@Injectable()
export class LibraryQueries {
  constructor(
    private readonly database: DataSource,
    private readonly libraries: H5pLibraries,
    private readonly files: LibraryFiles,
    private readonly uses: LibraryUses,
  ) {}

  async list(query: ListQuery): Promise<Listed<LibraryDto>> {
    const { q, id, isUsed: used } = filterOf(LibraryFilter, query);
    const [field, direction] = query.sort;
    if (!Object.hasOwn(LibraryDto.shape, field)) throw sortUnknown(field);
    const [first, last] = query.range;
    const words = q?.toLowerCase() ?? '';
    const found = (await this.all()).filter((library) => (!id || id.includes(library.id)) && (used === undefined || library.isUsed === used) && `${library.title} ${library.id}`.toLowerCase().includes(words));
    const sorted = found.sort((a, b) => compare(a, b, field) * (direction === 'DESC' ? -1 : 1));
    return { rows: sorted.slice(first, last + 1), total: sorted.length };
  }

  /** @throws NotFound when it is not installed */
  async semantics(name: string, viewerLanguage: Language, contentLanguage: Language): Promise<SemanticsDto> {
    const library = await this.libraries.find(name);
    const content = library && (await this.libraries.fields(name, contentLanguage));
    if (!library || !content) throw libraryUnknown();
    const words = await this.firstWords(name, READS[viewerLanguage]);
    return { id: name, title: library.title, fields: worded(content.semantics as unknown as Written[], words, content.words) };
  }

  private async firstWords(name: string, languages: readonly Language[]): Promise<unknown> {
    const found = await Promise.all(languages.map((language) => this.libraries.fields(name, language)));
    return found.find((fields) => fields?.words.length)?.words;
  }

  /** @throws NotFound when it is not installed */
  async one(name: string, viewerLanguage: Language): Promise<LibraryDetailDto> {
    const library = await this.libraries.find(name);
    const all = await this.all();
    const own = all.find(({ id }) => id === name);
    if (!library || !own) throw libraryUnknown();
    const dependents = await this.dependentsOf(name);
    const installed = new Set(all.map(({ id }) => id));
    return {
      ...own,
      ...(await this.files.sizeOf(library)),
      needs: needsOf(library).map((id) => ({ id, isInstalled: installed.has(id) })),
      dependents: all.filter(({ id }) => dependents.includes(id)).map(refOf),
      versions: all.filter(({ id, machineName }) => machineName === own.machineName && id !== name).sort((a, b) => compare(a, b, 'version')).map(refOf),
      uses: await this.uses.of(name, viewerLanguage),
    };
  }

  /** Installed libraries that need it. */
  async dependentsOf(name: string): Promise<string[]> {
    return (await this.libraries.list()).filter((other) => needsOf(other).includes(name)).map(spaced);
  }

  private async all(): Promise<LibraryDto[]> {
    const [libraries, counts, installations] = await Promise.all([this.libraries.list(), this.uses.counts(), this.installations()]);
    const needed = libraries.flatMap(needsOf);
    return libraries.map((library) => {
      const id = spaced(library);
      const use = counts(id);
      const dependents = needed.filter((name) => name === id);
      return {
        id,
        machineName: library.machineName,
        title: library.title,
        version: `${library.majorVersion}.${library.minorVersion}.${library.patchVersion}`,
        runnable: Boolean(library.runnable),
        ...use,
        neededBy: dependents.length,
        isUsed: isUsed(use, dependents),
        ...(installations.get(`${id}.${library.patchVersion}`) ?? { installedAt: null, installedBy: '' }),
      };
    });
  }

  /** By name with patch: an account of an earlier patch says nothing of this one. */
  private async installations(): Promise<Map<string, { installedAt: string; installedBy: string }>> {
    const rows: { name: string; patch: number; at: Date; by: string }[] = await this.database.query(
      "SELECT l.name, l.patch, l.installed_at AS at, COALESCE(CONCAT(e.given_name, ' ', e.family_name), '') AS `by` FROM h5p_library l LEFT JOIN employee e ON e.id = l.installed_by",
    );
    return new Map(rows.map(({ name, patch, at, by }) => [`${name}.${patch}`, { installedAt: at.toISOString(), installedBy: by }]));
  }
}

const refOf = ({ id, title, version, isUsed }: LibraryDto) => ({ id, title, version, isUsed });

function compare(a: LibraryDto, b: LibraryDto, field: string): number {
  const of = (library: LibraryDto) => String(library[field as keyof LibraryDto] ?? library.id);
  return of(a).localeCompare(of(b), 'nb', { numeric: true }) || a.id.localeCompare(b.id);
}
