import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Logger } from 'pino';
import { Config, type ForwardingTarget, LOG, Transactions } from '../../platform/index.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { StatementClock } from '../clock/statement-clock.service.js';
import { joined } from '../xapi/multipart.rules.js';
import { type ForwardingDto } from './forwarding.dto.js';
import { type Forwarded, ForwardingQueries } from './forwarding.queries.js';
import { runsOf, type Verdict, verdictOn, waitAfter } from './forwarding.rules.js';

const AT_A_TIME = 50;
const PATIENCE_MS = 30_000;

/** 3572: another process is at it; 1205 is how older servers say so. */
const TAKEN = new Set([3572, 1205]);

interface Progress {
  readonly target: string;
  readonly afterSeq: string | number;
  readonly tries: number;
  readonly nextAt: Date;
}

/**
 * Gives other record stores what is stored here: everything, in order, at least once (the other tells the same statement
 * from another by its id). How far one has come is moved after its answer, in a transaction that only one process holds.
 */
@Injectable()
export class ForwardingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ForwardingQueries,
    private readonly attachments: AttachmentService,
    private readonly clock: StatementClock,
    private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Passes on what is new, to every target that is due. @returns how many statements were taken */
  async forward(): Promise<number> {
    let count = 0;
    for (const target of this.config.forwardTo) {
      for (let taken = AT_A_TIME; taken === AT_A_TIME; count += taken) taken = await this.step(target);
    }
    return count;
  }

  /** The same, for whoever wants it now: also what another process has stored a moment ago. */
  async forwardAll(): Promise<number> {
    await this.clock.seen();
    return this.forward();
  }

  /** How it stands with each target. */
  standings(): Promise<ForwardingDto[]> {
    return Promise.all(this.config.forwardTo.map(({ url }) => this.queries.standing(url)));
  }

  private async step(target: ForwardingTarget): Promise<number> {
    const through = await this.clock.consistentThrough();
    try {
      return await this.transactions.run((manager) => this.passOn(manager, target, through));
    } catch (error) {
      if (TAKEN.has((error as { errno?: number }).errno ?? 0)) return 0;
      throw error;
    }
  }

  private async passOn(manager: EntityManager, target: ForwardingTarget, through: number): Promise<number> {
    await manager.query('INSERT IGNORE INTO statement_forwarding (target, after_seq, tries, next_at) VALUES (?, 0, 0, UTC_TIMESTAMP(3))', [target.url]);
    const [progress]: Progress[] = await manager.query('SELECT target, after_seq AS afterSeq, tries, next_at AS nextAt FROM statement_forwarding WHERE target = ? FOR UPDATE NOWAIT', [target.url]);
    if (!progress || progress.nextAt.getTime() > Date.now()) return 0;
    const statements = await this.queries.next(manager, Number(progress.afterSeq), through, AT_A_TIME);
    let taken = 0;
    for (const run of runsOf(await this.measured(statements))) {
      const { count, failure } = await this.sendRun(manager, target, run);
      taken += count;
      if (failure === undefined) continue;
      await this.rest(manager, target, progress.tries + 1, failure);
      break;
    }
    const last = statements[taken - 1];
    if (last) await manager.query('UPDATE statement_forwarding SET after_seq = ? WHERE target = ?', [last.seq, target.url]);
    if (taken === statements.length) await manager.query('UPDATE statement_forwarding SET tries = 0, failure = NULL WHERE target = ? AND tries > 0', [target.url]);
    return taken;
  }

  private async measured(statements: readonly Forwarded[]): Promise<(Forwarded & { bytes: number })[]> {
    const sizes = await this.attachments.sizesOf(statements.flatMap(({ attachments }) => attachments.map(({ sha2 }) => sha2)));
    return statements.map((one) => ({ ...one, bytes: one.attachments.reduce((sum, { sha2 }) => sum + (sizes.get(sha2) ?? 0), one.text.length) }));
  }

  /** Together; when that is refused, each alone, so that one wrong statement stops no other. */
  private async sendRun(manager: EntityManager, target: ForwardingTarget, run: readonly Forwarded[]): Promise<{ count: number; failure?: string }> {
    const { verdict, status } = await this.send(target, run);
    if (verdict === 'taken') return { count: run.length };
    if (verdict === 'later') return { count: 0, failure: status };
    if (run.length === 1) {
      await manager.query('INSERT IGNORE INTO statement_refused (target, statement_seq, status, refused_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))', [target.url, run[0]!.seq, Number(status)]);
      return { count: 1 };
    }
    for (const [count, one] of run.entries()) {
      const { failure } = await this.sendRun(manager, target, [one]);
      if (failure !== undefined) return { count, failure };
    }
    return { count: run.length };
  }

  private async send({ url, key, secret }: ForwardingTarget, run: readonly Forwarded[]): Promise<{ verdict: Verdict; status: string }> {
    const { type, body } = await this.bodyOf(run);
    try {
      const answer = await fetch(`${url}/statements`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': run[0]!.version, 'content-type': type },
        body: body as BodyInit,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await answer.arrayBuffer();
      return { verdict: verdictOn(answer.status), status: String(answer.status) };
    } catch (error) {
      return { verdict: 'later', status: (error as Error).name };
    }
  }

  private async bodyOf(run: readonly Forwarded[]): Promise<{ type: string; body: string | Buffer }> {
    const statements = `[${run.map(({ text }) => text).join(',')}]`;
    const typeOf = new Map(run.flatMap(({ attachments }) => attachments.map(({ sha2, contentType }) => [sha2, contentType] as const)));
    const contents = await this.attachments.of([...typeOf.keys()]);
    if (!contents.size) return { type: 'application/json', body: statements };
    const boundary = `spor-${crypto.randomUUID()}`;
    const parts = [...contents].map(([sha2, content]) => ({ headers: { 'content-type': typeOf.get(sha2), 'content-transfer-encoding': 'binary', 'x-experience-api-hash': sha2 }, content }));
    return { type: `multipart/mixed; boundary=${boundary}`, body: joined([{ headers: { 'content-type': 'application/json' }, content: Buffer.from(statements) }, ...parts], boundary) };
  }

  private async rest(manager: EntityManager, { url }: ForwardingTarget, tries: number, failure: string): Promise<void> {
    this.log.warn({ target: new URL(url).host, tries, failure }, 'statements could not be passed on');
    await manager.query('UPDATE statement_forwarding SET tries = ?, failure = ?, next_at = UTC_TIMESTAMP(3) + INTERVAL ? SECOND WHERE target = ?', [tries, failure.slice(0, 300), Math.round(waitAfter(tries) / 1000), url]);
  }
}
