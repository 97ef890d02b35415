import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isDuplicate, WritingTransactions } from '../../platform/index.js';
import { type Attached, AttachmentService } from '../attachment/attachment.service.js';
import { statementConflict, statementTwice } from './statement.errors.js';
import { type PreparedStatement } from './statement-preparation.service.js';
import { StatementStore } from './statement-store.service.js';
import { isRepeated } from './statement.rules.js';

/** What is sent at once and is stored whole or not at all. */
interface Delivery {
  readonly statements: readonly PreparedStatement[];
  readonly attached: Attached;
  readonly done: (outcome: Outcome) => void;
}

/** Which of its statements are new; or why none of them was stored. */
type Outcome = { readonly isNew: readonly boolean[] } | { readonly error: unknown };

/** Whose ids are taken: stored, by number, or about to be in the same transaction. */
interface Known {
  readonly here: ReadonlyMap<string, number>;
  readonly coming: Map<string, PreparedStatement>;
}

/** More than this waits for the next transaction. */
const MOST_STATEMENTS = 100;
/** One is committed while the next ones are filled. More of them would be smaller, and each costs the same whatever is in it. */
const AT_A_TIME = 3;
/** While there is enough to fill them, so many: the database then has work when this process reads what comes in. */
const FULL_AT_A_TIME = 6;
/** Ids that come again seldom come alone: after one, ids are looked for before they are stored, for so long. Otherwise the index finds it out. */
const WARY_MS = 10_000;

/**
 * Stores what comes from outside. A durable commit costs the same for one statement as for hundreds, so those who come at
 * the same time share one; each is answered when it is on the disk, and one delivery's fault is nobody else's.
 */
@Injectable()
export class StatementIntake {
  private readonly waiting: Delivery[] = [];
  private running = 0;
  private waryUntil = 0;

  constructor(
    private readonly transactions: WritingTransactions,
    private readonly statements: StatementStore,
    private readonly attachments: AttachmentService,
  ) {}

  /** @returns which of them are new @throws Conflict when an id is used for something else @throws Invalid when one id comes twice */
  async store(statements: readonly PreparedStatement[], attached: Attached = new Map()): Promise<readonly boolean[]> {
    if (!statements.length) return [];
    if (new Set(statements.map(({ id }) => id)).size < statements.length) throw statementTwice();
    const outcome = await new Promise<Outcome>((done) => {
      this.waiting.push({ statements, attached, done });
      this.begin();
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.isNew;
  }

  private begin(): void {
    if (!this.waiting.length || this.running >= (this.isFull() ? FULL_AT_A_TIME : AT_A_TIME)) return;
    this.running += 1;
    // Whoever is on the way in this turn comes along.
    setImmediate(() => void this.storeNext(this.next()).finally(() => {
      this.running -= 1;
      this.begin();
    }));
  }

  private next(): Delivery[] {
    let count = 0;
    const end = this.waiting.findIndex(({ statements }, index) => (count += statements.length) > MOST_STATEMENTS && index > 0);
    return this.waiting.splice(0, end < 0 ? this.waiting.length : end);
  }

  private isFull(): boolean {
    let count = 0;
    return this.waiting.some(({ statements }) => (count += statements.length) >= MOST_STATEMENTS);
  }

  private async storeNext(deliveries: readonly Delivery[]): Promise<void> {
    if (!deliveries.length) return;
    try {
      const outcomes = await this.transactions.run((manager) => this.together(manager, deliveries, performance.now() < this.waryUntil));
      deliveries.forEach(({ done }, index) => done(outcomes[index]!));
    } catch (error) {
      if (isDuplicate(error)) this.beWary();
      await this.oneByOne(deliveries, error);
    }
  }

  /** @param isWary whether ids that are here are looked for; otherwise the database refuses the transaction when there are any */
  private async together(manager: EntityManager, deliveries: readonly Delivery[], isWary: boolean): Promise<Outcome[]> {
    const known: Known = { here: await this.statements.known(manager, isWary ? deliveries.flatMap(({ statements }) => statements) : []), coming: new Map() };
    if (known.here.size) this.beWary();
    const attached = new Map<string, Buffer>();
    const outcomes: Outcome[] = [];
    for (const delivery of deliveries) {
      const isNew = await this.newIn(manager, delivery.statements, known);
      outcomes.push(isNew ? { isNew } : { error: statementConflict() });
      if (!isNew) continue;
      for (const [index, one] of delivery.statements.entries()) if (isNew[index]) known.coming.set(one.id, one);
      for (const [sha2, content] of delivery.attached) attached.set(sha2, content);
    }
    await this.attachments.keep(manager, attached);
    await this.statements.insert(manager, [...known.coming.values()]);
    return outcomes;
  }

  /** @returns which of them are new; undefined when one has an id that is used for something else */
  private async newIn(manager: EntityManager, statements: readonly PreparedStatement[], { here, coming }: Known): Promise<boolean[] | undefined> {
    const isNew: boolean[] = [];
    for (const one of statements) {
      const [seq, other] = [here.get(one.id), coming.get(one.id)];
      if (seq !== undefined && !(await this.statements.isRepeated(manager, one, seq))) return undefined;
      if (other && !isRepeated(one, other)) return undefined;
      isNew.push(seq === undefined && !other);
    }
    return isNew;
  }

  private beWary(): void {
    this.waryUntil = performance.now() + WARY_MS;
  }

  /** When all failed for the sake of one, each is tried alone. */
  private async oneByOne(deliveries: readonly Delivery[], error: unknown): Promise<void> {
    if (deliveries.length === 1 && !isDuplicate(error)) return deliveries[0]!.done({ error });
    for (const delivery of deliveries) delivery.done(await this.alone(delivery));
  }

  /** Whenever another was first with one of its statements, that one is seen at the next try: so it ends after one try more than there are statements. */
  private async alone(delivery: Delivery): Promise<Outcome> {
    for (let left = delivery.statements.length; ; left -= 1) {
      try {
        const [outcome] = await this.transactions.run((manager) => this.together(manager, [delivery], true));
        return outcome!;
      } catch (error) {
        if (left === 0 || !isDuplicate(error)) return { error };
      }
    }
  }
}
