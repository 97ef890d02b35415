import type { ResourceProps } from 'react-admin';
import { backgroundJobs } from './background-jobs/index.js';
import { competences } from './competences/index.js';
import { contributions } from './contributions/index.js';
import { courses } from './courses/index.js';
import { drafts } from './drafts/index.js';
import { employees } from './employees/index.js';
import { exercises } from './exercises/index.js';
import { frameworks } from './frameworks/index.js';
import { goals } from './goals/index.js';
import { goalTrails } from './goal-trails/index.js';
import { histories } from './history/index.js';
import { h5pLibraries } from './h5p-libraries/index.js';
import { coursePackages } from './course-packages/index.js';
import { h5pPackages } from './h5p-packages/index.js';
import { learningPaths } from './learning-paths/index.js';
import { lessons } from './lessons/index.js';
import { lrsClients } from './lrs-clients/index.js';
import { mediaFiles } from './media-files/index.js';
import { orgUnits } from './org-units/index.js';
import { privacy } from './privacy/index.js';
import { roleGrants } from './role-grants/index.js';
import { rosterImports } from './roster-imports/index.js';
import { statements } from './statements/index.js';
import { statementForwarding } from './statement-forwarding/index.js';
import { toolkits } from './toolkits/index.js';
import { withdrawals } from './withdrawals/index.js';

/** A group in the menu: resources that belong to one kind of work. The title is a translation key. */
interface Area {
  title: string;
  resources: ResourceProps[];
}

export const AREAS: Area[] = [
  { title: 'spor.areas.insight', resources: [goals] },
  { title: 'spor.areas.content', resources: [drafts, courses, lessons, exercises, learningPaths, toolkits, mediaFiles, coursePackages, histories, withdrawals] },
  { title: 'spor.areas.competence', resources: [frameworks, competences, contributions] },
  { title: 'spor.areas.h5p', resources: [h5pPackages, h5pLibraries] },
  { title: 'spor.areas.people', resources: [employees, orgUnits, roleGrants, rosterImports, privacy] },
  { title: 'spor.areas.records', resources: [statements, goalTrails, lrsClients, statementForwarding] },
  { title: 'spor.areas.operation', resources: [backgroundJobs] },
];
