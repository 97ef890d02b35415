import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ActivityDefinitions } from '../activity/activity-definition.service.js';
import { notInScope } from '../client/scope.errors.js';
import { may } from '../client/scope.rules.js';
import { IDENTIFIERS } from '../grammar/actor.rules.js';
import { param, parametersIn } from './parameter.rules.js';
import { type Answer, type Call } from './xapi-call.rules.js';

const json = (value: unknown): Answer => ({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) });

const OfActivity = z.strictObject({ activityId: param.iri });
const OfAgent = z.strictObject({ agent: param.agent });

/** Every version whose statements are understood. */
const VERSIONS = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '2.0.0'];

/** `/about` (1.0.3, Communication 2.8), for everybody. */
export function about(): Answer {
  return json({ version: VERSIONS });
}

/** `/activities` and `/agents` (1.0.3, Communication 2.4 and 2.5). */
@Injectable()
export class OtherResources {
  constructor(private readonly definitions: ActivityDefinitions) {}

  /** All that is known of an activity, also when that is nothing but its name. */
  async activity({ query, credential }: Call): Promise<Answer> {
    if (!may(credential.scopes, 'read')) throw notInScope();
    const { activityId } = parametersIn(query, OfActivity);
    const definition = (await this.definitions.of([activityId])).get(activityId);
    return json({ objectType: 'Activity', id: activityId, ...(definition ? { definition } : {}) });
  }

  /** A Person with the one identifier that was asked for: Spor ties no two together for others to see, and tells no names. */
  agent({ query, credential }: Call): Answer {
    if (!may(credential.scopes, 'read')) throw notInScope();
    const { agent } = parametersIn(query, OfAgent);
    const name = IDENTIFIERS.find((each) => each in agent)!;
    return json({ objectType: 'Person', ...(agent.name === undefined ? {} : { name: [agent.name] }), [name]: [agent[name]] });
  }
}
