import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language } from '../../platform/index.js';
import { CourseImport } from '../content-import/course-import.service.js';
import { type Remark, Remarks } from '../content-import/import-report.rules.js';
import { PathImport, pathOfSource } from '../content-import/path-import.service.js';
import { ToolkitImport } from '../content-import/toolkit-import.service.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type DraftCheckDto } from './draft-check.dto.js';
import { coursesIn } from './draft-file.rules.js';
import { DraftQueries, type WholeDraft } from './draft.queries.js';

/** Says what stands in the way of publishing a draft, by the rules that publishing itself asks. */
@Injectable()
export class DraftCheckService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly courses: CourseImport,
    private readonly paths: PathImport,
    private readonly toolkits: ToolkitImport,
    private readonly brought: BroughtSubjects,
  ) {}

  /** @throws NotFound */
  async check(id: string, language: Language): Promise<DraftCheckDto> {
    const draft = await this.drafts.whole(id);
    const { errors, warnings } = await this.remarks(draft);
    const told = (severity: 'blocks' | 'warns') => ({ code, file, line, texts }: Remark) => ({ code, severity, path: pathIn(draft, file), line, message: texts[language] });
    return { remarks: [...errors.map(told('blocks')), ...warnings.map(told('warns'))] };
  }

  async remarks(draft: Pick<WholeDraft, 'kind' | 'slug' | 'files'>): Promise<Remarks> {
    const { kind, slug, files } = draft;
    const remarks = new Remarks();
    if (kind === 'course') await this.courses.check({ slug, files }, remarks);
    else if (kind === 'framework') this.brought.of(kind).check(slug, files, remarks);
    else if (kind === 'toolkit') this.toolkits.check(slug, files, remarks);
    else await this.paths.check(slug, pathOfSource(slug, files), await this.paths.published(this.database.manager, coursesIn(files.get('path.yaml'))), remarks);
    return remarks;
  }
}

/** What a draft calls a file: a path's own file is called the same in every draft. */
export const pathIn = ({ kind, slug }: Pick<WholeDraft, 'kind' | 'slug'>, file: string): string => (kind === 'path' ? 'path.yaml' : file.replace(`${kind}s/${slug}/`, ''));
