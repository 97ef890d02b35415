import { Attainment, Evidence } from './attainment/attainment.entity.js';
import { Competence, CompetenceText } from './competence/competence.entity.js';
import { Contribution } from './contribution/contribution.entity.js';
import { Framework, FrameworkText, FrameworkVersion } from './framework/framework.entity.js';
import { Goal, GoalChange, GoalCompetence, ShippedGoal } from './goal/goal.entity.js';

export const competenceEntities = [Framework, FrameworkVersion, FrameworkText, Competence, CompetenceText, Contribution, Attainment, Evidence, Goal, GoalCompetence, GoalChange, ShippedGoal];
