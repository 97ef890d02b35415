import { Injectable } from '@nestjs/common';
import { Config, DomainError } from '../../platform/index.js';
import { type Attached } from '../attachment/attachment.service.js';
import { isStatementIn, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { StatementIntake } from '../statement/statement-intake.service.js';
import { StatementPreparation } from '../statement/statement-preparation.service.js';
import { type GivenPage, pageIn } from './page.rules.js';

export interface Source {
  /** The record store's address, without a slash at the end. */
  readonly url: string;
  readonly key: string;
  readonly secret: string;
}

export interface Imported {
  readonly stored: number;
  /** Were here already. */
  readonly known: number;
  /** Ids of those that do not follow the grammar, or are here with other contents. */
  readonly refused: readonly string[];
}

const VERSION: XapiVersion = '1.0.3';

/** Takes another record store's statements over, in its order. Done again, it goes on with what is new: those here are known by their ids. */
@Injectable()
export class StatementImport {
  constructor(
    private readonly preparation: StatementPreparation,
    private readonly intake: StatementIntake,
    private readonly config: Config,
  ) {}

  /** @param tell called after each page @throws Error when the other does not answer as a record store does */
  async from(source: Source, since: string | undefined, tell: (so: Imported) => void): Promise<Imported> {
    let sum: Imported = { stored: 0, known: 0, refused: [] };
    const query = new URLSearchParams({ ascending: 'true', attachments: 'true', ...(since ? { since } : {}) });
    for (let next = `${source.url}/statements?${query.toString()}`; next; ) {
      const page = await this.fetch(source, next);
      const done = await this.take(page);
      sum = { stored: sum.stored + done.stored, known: sum.known + done.known, refused: [...sum.refused, ...done.refused] };
      tell(sum);
      next = page.more && new URL(page.more, source.url).href;
    }
    return sum;
  }

  private async fetch({ key, secret }: Source, url: string): Promise<GivenPage> {
    const answer = await fetch(url, { headers: { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': VERSION } });
    const body = Buffer.from(await answer.arrayBuffer());
    const page = answer.ok ? pageIn(body, answer.headers.get('content-type') ?? '') : undefined;
    if (!page) throw new Error(`${new URL(url).origin}: ${answer.status} ${body.toString('utf8', 0, 300)}`);
    return page;
  }

  /** Together; when one of them can't be stored, each alone. */
  private async take({ statements, attached }: GivenPage): Promise<Imported> {
    const sound = statements.filter(({ statement }) => isStatementIn(versionOf(statement))(statement));
    const refused = statements.filter((one) => !sound.includes(one)).map(({ statement }) => statement.id ?? '?');
    const done = await this.store(sound, attached).catch(async (error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return this.oneByOne(sound, attached);
    });
    return { ...done, refused: [...refused, ...done.refused] };
  }

  private async oneByOne(statements: GivenPage['statements'], attached: Attached): Promise<Imported> {
    let sum: Imported = { stored: 0, known: 0, refused: [] };
    for (const one of statements) {
      const done = await this.store([one], attached).catch((error: unknown): Imported => {
        if (!(error instanceof DomainError)) throw error;
        return { stored: 0, known: 0, refused: [one.statement.id ?? '?'] };
      });
      sum = { stored: sum.stored + done.stored, known: sum.known + done.known, refused: [...sum.refused, ...done.refused] };
    }
    return sum;
  }

  /** Who vouched for it there, vouches for it here. */
  private async store(statements: GivenPage['statements'], attached: Attached): Promise<Imported> {
    const own = { objectType: 'Agent' as const, account: { homePage: this.config.url, name: 'import' } };
    const prepared = await this.preparation.prepare(statements.map(({ text, statement }) => ({ received: text, statement, authority: statement.authority ?? own, version: versionOf(statement) })));
    const isNew = await this.intake.store(prepared, attached);
    const stored = isNew.filter(Boolean).length;
    return { stored, known: isNew.length - stored, refused: [] };
  }
}

const versionOf = ({ version = VERSION }: XapiStatement): XapiVersion => (version.startsWith('2') ? '2.0.0' : '1.0.3');
