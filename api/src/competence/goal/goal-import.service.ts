import { Injectable } from '@nestjs/common';
import { addDays, idOf, osloDay } from '../../platform/index.js';
import { Remarks } from '../../catalogue/index.js';
import { frameworkFolders } from '../framework/framework-folder.rules.js';
import { readFramework } from '../framework/framework-source.rules.js';
import { GoalQueries } from './goal.queries.js';
import { GoalService } from './goal.service.js';

/** So that the curve of a new goal has room: what was attained in the days before it was set is shown as well. */
const DAYS_BEFORE = 90;

/** Sets the goals that come with the framework for the whole municipality, once there is one. */
@Injectable()
export class GoalImport {
  constructor(
    private readonly queries: GoalQueries,
    private readonly goals: GoalService,
  ) {}

  /**
   * A goal is set once; what HR has changed, ended or deleted since, is left so.
   * @param content the content folder
   * @returns how many goals were set now
   */
  async run(content: string): Promise<number> {
    const orgUnitId = await this.queries.topUnit();
    if (!orgUnitId) return 0;
    const inUse = await this.queries.competencesInUse();
    let set = 0;
    for (const [slug, files] of await frameworkFolders(content)) {
      const source = readFramework(slug, files, new Remarks());
      for (const { key, competences, level, share, by, audience } of source?.file.goals ?? []) {
        // What ships may ask for a competence that somebody here has taken out of use.
        if (!competences.every((one) => inUse.has(one))) continue;
        const title = source?.words.get('nb')?.goals[key] ?? key;
        const startsOn = addDays(osloDay(new Date()), -DAYS_BEFORE);
        if (await this.goals.setOnce(idOf('goal', key), { title, orgUnitId, audience, competences, level, share, startsOn, by })) set += 1;
      }
    }
    return set;
  }
}
