import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, type Language } from '../../people/index.js';
import { type Listed, type ListQuery, sortUnknown } from '../../platform/index.js';
import { spaced } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { CatalogueFilter } from '../publication/catalogue-list.queries.js';
import { LibraryDto, type SemanticsDto } from './library.dto.js';
import { libraryUnknown } from './library.errors.js';
import { worded, type Written } from './semantics-words.rules.js';

/** Few types have words in nynorsk: then bokmål is nearer than English, which is what the fields are written in. */
const READS: Record<Language, readonly Language[]> = { nb: ['nb', 'nn'], nn: ['nn', 'nb'], en: ['en'] };

/** The installed libraries; few enough to be sorted here. */
@Injectable()
export class LibraryQueries {
  constructor(
    private readonly database: DataSource,
    private readonly libraries: H5pLibraries,
  ) {}

  async list(query: ListQuery): Promise<Listed<LibraryDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const [field, direction] = query.sort;
    if (!Object.hasOwn(LibraryDto.shape, field)) throw sortUnknown(field);
    const [first, last] = query.range;
    const words = q?.toLowerCase() ?? '';
    const found = (await this.all()).filter((library) => (!id || id.includes(library.id)) && `${library.title} ${library.id}`.toLowerCase().includes(words));
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

  private async all(): Promise<LibraryDto[]> {
    const used: { library: string; contents: string }[] = await this.database.query('SELECT library, COUNT(*) AS contents FROM h5p_content GROUP BY library');
    const counts = new Map(used.map(({ library, contents }) => [library, Number(contents)]));
    return (await this.libraries.list()).map((library) => ({
      id: spaced(library),
      machineName: library.machineName,
      title: library.title,
      version: `${library.majorVersion}.${library.minorVersion}.${library.patchVersion}`,
      runnable: Boolean(library.runnable),
      contents: counts.get(spaced(library)) ?? 0,
    }));
  }
}

function compare(a: LibraryDto, b: LibraryDto, field: string): number {
  const of = (library: LibraryDto) => String(library[field as keyof LibraryDto] ?? library.id);
  return of(a).localeCompare(of(b), 'nb', { numeric: true }) || a.id.localeCompare(b.id);
}
