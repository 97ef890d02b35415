import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, newId, sha256 } from '../../platform/index.js';
import { basicOf, type Credential, type CredentialIssuer } from './credential.rules.js';
import { LrsClientQueries } from './lrs-client.queries.js';
import { OwnAccount } from './own-account.service.js';
import { type Scope } from './scope.rules.js';

/** Milliseconds for which whoever has come in is let in without asking again: so long another process may not know that it is revoked. */
const BELIEVED_MS = 1000;
const USE_IS_NOTED_EACH_MS = 60_000;
/** Of a key as `create` makes it. */
const KEY = /^[0-9a-f]{32}$/;

/** Programs that may use the record store. The secret is 32 random bytes, so its plain hash can't be guessed backwards. */
@Injectable()
export class LrsClientService implements CredentialIssuer {
  /** By the header they came in with. To read the key, look for its client and hash the secret was a twentieth of what a statement costs the api that comes alone. */
  private readonly believed = new Map<string, Credential>();
  private readonly noted = new Map<string, number>();
  private generation = 0;

  constructor(
    private readonly database: DataSource,
    private readonly queries: LrsClientQueries,
    private readonly own: OwnAccount,
    private readonly config: Config,
  ) {}

  /** @param ownedBy whose own it is @returns key and secret; the secret is not kept, and can't be told again */
  async create(name: string, scopes: readonly Scope[], createdBy: string | null, ownedBy: string | null = null): Promise<{ id: string; key: string; secret: string }> {
    const [id, key, secret] = [newId(), randomBytes(16).toString('hex'), randomBytes(32).toString('base64url')];
    await this.database.query('INSERT INTO lrs_client (id, name, client_key, secret_hash, scopes, created_at, created_by, owned_by) VALUES (?)', [
      [id, name, key, sha256(secret), JSON.stringify(scopes), new Date(), createdBy, ownedBy],
    ]);
    return { id, key, secret };
  }

  /** From now on nobody gets in with its key. @param ownedBy whose own it is @returns whether there was one to revoke */
  async revoke(id: string, ownedBy: string | null = null): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.database.query('UPDATE lrs_client SET revoked_at = UTC_TIMESTAMP(3) WHERE id = ? AND owned_by <=> ? AND revoked_at IS NULL', [id, ownedBy]);
    this.forget();
    return affectedRows > 0;
  }

  /** Asks again of every key that comes. */
  forget(): void {
    this.believed.clear();
    this.generation += 1;
  }

  /** @param authorization the header @returns undefined when it lets nobody in */
  async credentialOf(authorization: string | undefined): Promise<Credential | undefined> {
    if (authorization === undefined) return undefined;
    const known = this.believed.get(authorization);
    if (known) return known;
    const { generation } = this;
    const credential = await this.proven(authorization);
    // What was read before a client was revoked lets in once, and is not remembered.
    if (credential && generation === this.generation) this.believe(authorization, credential);
    return credential;
  }

  /** It is gone when its time is over: what holds a secret is kept no longer than it is of use. */
  private believe(authorization: string, credential: Credential): void {
    this.believed.set(authorization, credential);
    setTimeout(() => this.believed.delete(authorization), BELIEVED_MS).unref();
  }

  private async proven(authorization: string): Promise<Credential | undefined> {
    const given = basicOf(authorization);
    const client = given && KEY.test(given.key) ? await this.queries.holding(given.key) : undefined;
    if (!client || !timingSafeEqual(sha256(given!.secret), client.secretHash)) return undefined;
    await this.noteUse(client.id);
    const { id, ownerId } = client;
    // What an employee calls their own tool is theirs to know: it may well be their name.
    const name = ownerId ? {} : { name: client.name };
    const bounds = ownerId ? this.own.boundsOf(ownerId) : undefined;
    return { countedBy: ownerId ?? id, scopes: JSON.parse(client.scopes) as Scope[], bounds, authority: { objectType: 'Agent', ...name, account: { homePage: this.config.url, name: id } } };
  }

  private async noteUse(id: string): Promise<void> {
    if ((this.noted.get(id) ?? 0) > Date.now() - USE_IS_NOTED_EACH_MS) return;
    this.noted.set(id, Date.now());
    await this.database.query('UPDATE lrs_client SET last_used_at = UTC_TIMESTAMP(3) WHERE id = ?', [id]);
  }
}
