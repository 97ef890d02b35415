import { Injectable } from '@nestjs/common';
import { type Language } from '../../people/index.js';
import { EvidenceQueries } from './evidence.queries.js';
import { MyCompetenceQueries } from './my-competence.queries.js';
import { type CompetenceRecord } from './record.dto.js';

/** The employee's own record, put together from what the pages show. */
@Injectable()
export class RecordQueries {
  constructor(
    private readonly competence: MyCompetenceQueries,
    private readonly evidence: EvidenceQueries,
  ) {}

  async read(employeeId: string, name: string, language: Language): Promise<CompetenceRecord> {
    const { framework, principles } = await this.competence.read(employeeId, language);
    const competences: CompetenceRecord['competences'] = [];
    for (const { key, title, level, since, levels } of principles.flatMap((principle) => principle.competences)) {
      if (!since) continue;
      const held = levels.find((step) => step.level === level);
      const { attainments } = await this.evidence.read(employeeId, key, language);
      competences.push({ key, title, level, levelTitle: held?.title ?? '', behaviour: held?.behaviour ?? '', since, attainments });
    }
    return { format: 'spor.competence-record/1', name, framework, takenOutAt: new Date().toISOString(), competences };
  }
}
