import { type INestApplicationContext, type Type } from '@nestjs/common';
import { type FactType } from '@spor/api/platform';

/** One consequence of one kind of fact. */
export interface Reaction {
  readonly fact: FactType;
  /** `<service>.<what>`; with the fact's id it makes the job's id. */
  readonly name: string;
  /** Of many facts of a kind only some have this consequence: no work is made of the rest. */
  concerns(payload: unknown): boolean;
  run(app: INestApplicationContext, payload: unknown): Promise<void>;
}

/** "When this fact is known, this service does that." It may be done twice, and must then change nothing. */
export const when = <Payload, Service>(fact: FactType<Payload>, service: Type<Service>, does: string, react: (service: Service, payload: Payload) => Promise<unknown>, only: (payload: Payload) => boolean = () => true): Reaction => ({
  fact: fact as FactType,
  name: `${service.name}.${does}`,
  concerns: (payload) => only(fact.schema.parse(payload)),
  run: async (app, payload) => {
    await react(app.get(service, { strict: false }), fact.schema.parse(payload));
  },
});

/** Work that the clock asks for. */
export interface Scheduled {
  readonly name: string;
  /** A cron pattern, in Europe/Oslo. It is also done when the worker starts: the clock may have struck while nobody was there. */
  readonly at: string;
  run(app: INestApplicationContext): Promise<void>;
}

export const every = <Service>(at: string, service: Type<Service>, does: string, work: (service: Service) => Promise<unknown>): Scheduled => ({
  name: `${service.name}.${does}`,
  at,
  run: async (app) => {
    await work(app.get(service, { strict: false }));
  },
});
