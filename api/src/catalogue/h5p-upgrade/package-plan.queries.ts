import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { H5pLibraries } from '../h5p/library.service.js';
import { normalise } from '../h5p/semantics.rules.js';

/** An uploaded package's content, with what its author left out filled in. */
export interface PackageAsIs {
  readonly id: string;
  readonly title: string;
  readonly library: string;
  readonly language: string;
  readonly parameters: string;
  readonly params: Record<string, unknown>;
  readonly metadata: Record<string, unknown>;
  readonly whole: Record<string, unknown>;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly library: string;
  readonly parameters: string;
  readonly metadata: string;
}

const SQL = "SELECT id, title, library, parameters, metadata FROM h5p_content WHERE origin = 'package'";

/** Uploaded packages as their upgrades need them. */
@Injectable()
export class PackagePlanQueries {
  constructor(
    private readonly database: DataSource,
    private readonly libraries: H5pLibraries,
  ) {}

  /** Those of a type, by title. */
  async of(library: string): Promise<PackageAsIs[]> {
    const rows: Row[] = await this.database.query(`${SQL} AND library = ? ORDER BY title, id`, [library]);
    return Promise.all(rows.map((row) => this.whole(row)));
  }

  async one(id: string): Promise<PackageAsIs | undefined> {
    const [row]: Row[] = await this.database.query(`${SQL} AND id = ?`, [id]);
    return row && this.whole(row);
  }

  private async whole({ id, title, library, parameters, metadata: text }: Row): Promise<PackageAsIs> {
    const metadata = JSON.parse(text) as Record<string, unknown>;
    const language = typeof metadata.language === 'string' ? metadata.language : 'nb';
    const params = JSON.parse(parameters) as Record<string, unknown>;
    const { params: whole } = await normalise((name) => this.libraries.fields(name, language), library, structuredClone(params), { requireAll: false });
    return { id, title, library, language, parameters, params, metadata, whole };
  }
}
