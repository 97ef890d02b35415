import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type SearchDraft } from './draft.rules.js';
import { lines, textsIn } from './plain-text.rules.js';

interface PathRow {
  readonly slug: string;
  readonly pathKey: string;
  readonly language: string;
  readonly title: string;
  readonly purpose: string;
}

interface ToolkitRow {
  readonly slug: string;
  readonly toolkitKey: string;
  readonly language: string;
  readonly title: string;
  readonly aim: string;
  /** JSON */
  readonly words: string;
}

/** Published learning paths and toolkits, in each language they have, as they are to be found. */
@Injectable()
export class MethodDrafts {
  constructor(private readonly database: DataSource) {}

  async ofPath(pathId: string, versionId: string): Promise<SearchDraft[]> {
    const rows: PathRow[] = await this.database.query(
      'SELECT p.slug, p.path_key AS pathKey, t.language, t.title, t.purpose FROM learning_path p JOIN learning_path_text t ON t.learning_path_version_id = ? WHERE p.id = ?',
      [versionId, pathId],
    );
    return rows.map(({ slug, pathKey, language, title, purpose }) => ({ kind: 'path', thingId: pathId, language, address: `/laeringssti/${slug}`, title, key: pathKey, summary: purpose, body: '' }));
  }

  async ofToolkit(toolkitId: string, versionId: string): Promise<SearchDraft[]> {
    const rows: ToolkitRow[] = await this.database.query(
      'SELECT k.slug, k.toolkit_key AS toolkitKey, t.language, t.title, t.aim, t.words FROM toolkit k JOIN toolkit_text t ON t.toolkit_version_id = ? WHERE k.id = ?',
      [versionId, toolkitId],
    );
    return rows.map(({ slug, toolkitKey, language, title, aim, words }) => ({
      kind: 'toolkit', thingId: toolkitId, language, address: `/verktoy/${slug}`, title, key: toolkitKey, summary: aim, body: lines(textsIn(JSON.parse(words))),
    }));
  }
}
