import { Injectable } from '@nestjs/common';
import { IriService } from '../activity/iri.service.js';
import { ActorService } from '../actor/actor.service.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type Named, relationsOf } from './relation.rules.js';

export type Numbered = Named & { readonly id: string };

export function numbered(all: ReadonlyMap<string, Named>, ids: ReadonlyMap<string, string>): Numbered[] {
  const found: Numbered[] = [];
  for (const [name, { breadth, roles }] of all) found.push({ id: ids.get(name)!, breadth, roles });
  return found;
}

/** Whom and what a stored statement names, by the store's numbers. */
@Injectable()
export class StatementNames {
  constructor(
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  async of(statement: object): Promise<{ actor: Numbered[]; activity: Numbered[] }> {
    const whole = statement as XapiStatement & Required<Pick<XapiStatement, 'authority'>>;
    const { actors, activities } = relationsOf(whole, whole.authority);
    const [actorIds, activityIds] = await Promise.all([this.actors.idsOf([...actors.keys()]), this.iris.idsOf('activity', [...activities.keys()])]);
    return {
      actor: numbered(actors, actorIds),
      activity: numbered(activities, activityIds),
    };
  }
}
