import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language } from '../../people/index.js';
import { type MyCompetenceDto } from '../attainment/attainment.dto.js';
import { type FrameworkWords } from '../framework/framework-source.rules.js';
import { type CompetenceText, type CourseTowards, type Held, myPrinciples } from './my-competence.rules.js';

type Words = Omit<FrameworkWords, 'title' | 'competences'>;

const FRAMEWORK = `
  SELECT f.published_version_id AS versionId, COALESCE(t.title, nb.title) AS title, COALESCE(t.words, nb.words) AS words, COALESCE(t.language, nb.language) AS language
  FROM framework f
  JOIN framework_text nb ON nb.framework_version_id = f.published_version_id AND nb.language = 'nb'
  LEFT JOIN framework_text t ON t.framework_version_id = f.published_version_id AND t.language = ?
  ORDER BY f.framework_key LIMIT 1`;

const COMPETENCES = `
  SELECT c.id, c.competence_key AS \`key\`, c.principles, DATE_FORMAT(c.retired_on, '%Y-%m-%d') AS retiredOn, COALESCE(t.title, nb.title) AS title, COALESCE(t.description, nb.description) AS description, COALESCE(t.levels, nb.levels) AS levels
  FROM competence c
  JOIN competence_text nb ON nb.framework_version_id = c.framework_version_id AND nb.competence_id = c.id AND nb.language = 'nb'
  LEFT JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = ?
  WHERE c.framework_version_id = ? ORDER BY c.\`position\``;

const HELD = 'SELECT competence_id AS competenceId, level, attained_at AS since FROM attainment WHERE employee_id = ?';

const COURSES = `
  SELECT k.competence_id AS competenceId, k.level, c.slug, COALESCE(t.title, nb.title) AS title
  FROM course c
  JOIN contribution k ON k.course_version_id = c.published_version_id
  JOIN course_text nb ON nb.course_version_id = c.published_version_id AND nb.language = 'nb'
  LEFT JOIN course_text t ON t.course_version_id = c.published_version_id AND t.language = ?
  ORDER BY LENGTH(c.course_key), c.course_key, c.slug`;

@Injectable()
export class MyCompetenceQueries {
  constructor(private readonly database: DataSource) {}

  /** The framework in force and where an employee stands in it; empty when none has been imported. */
  async read(employeeId: string, language: Language): Promise<MyCompetenceDto> {
    const [framework]: { versionId: string; title: string; words: string; language: string }[] = await this.database.query(FRAMEWORK, [language]);
    if (!framework) return { framework: '', language, principles: [] };
    const [competences, held, courses]: [CompetenceText[], Held[], CourseTowards[]] = await Promise.all([
      this.database.query(COMPETENCES, [language, framework.versionId]),
      this.database.query(HELD, [employeeId]),
      this.database.query(COURSES, [language]),
    ]);
    return { framework: framework.title, language: framework.language, principles: myPrinciples(JSON.parse(framework.words) as Words, competences, held, courses) };
  }
}
