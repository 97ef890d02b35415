import { Injectable } from '@nestjs/common';
import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration, discovery, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { DataSource } from 'typeorm';
import { EmployeeIdentified } from '../employee/employee.facts.js';
import { Config, FactLog, NotFound, type OidcSettings, osloDay, Transactions } from '../../platform/index.js';
import { notLeft } from '../position/position.sql.js';
import { SessionService } from '../session/session.service.js';
import { type Journey, JOURNEY_PATH } from './employer.cookie.js';
import { type EmployerClaims, verifiedEmailOf } from './employer.rules.js';

/** Signing in with the employer's account: OpenID Connect, authorisation code with PKCE. People are never created here. */
@Injectable()
export class EmployerService {
  private provider: Promise<Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: DataSource,
    private readonly sessions: SessionService,
    private readonly transactions: Transactions,
    private readonly facts: FactLog,
  ) {}

  /** @returns the provider's page, and what the browser must bring back */
  async begin(to: string): Promise<{ address: URL; journey: Journey }> {
    const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to };
    const address = buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: `${this.config.url}${JOURNEY_PATH}/callback`,
      scope: 'openid email profile',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { address, journey };
  }

  /** @returns the token of a new session, or undefined when nobody here is who the provider says. @throws when the provider's answer does not hold */
  async finish(query: string, journey: Journey): Promise<string | undefined> {
    const provider = await this.discovered();
    const callback = new URL(`${this.config.url}${JOURNEY_PATH}/callback${query}`);
    const tokens = await authorizationCodeGrant(provider, callback, { pkceCodeVerifier: journey.verifier, expectedState: journey.state, expectedNonce: journey.nonce, idTokenExpected: true });
    const claims = tokens.claims();
    if (!claims) return undefined;
    const more = claims.email ? {} : await fetchUserInfo(provider, tokens.access_token, claims.sub);
    const employeeId = await this.employeeOf({ ...more, ...claims });
    return employeeId && this.sessions.begin(employeeId);
  }

  /** By subject; else by verified e-mail, once: after that the subject is known, and another subject with the same e-mail is not let in. */
  private async employeeOf(claims: EmployerClaims): Promise<string | undefined> {
    const [known]: { id: string }[] = await this.database.query(`SELECT e.id FROM employee e WHERE e.sign_in_subject = ? AND ${notLeft('e')}`, [claims.sub, osloDay(new Date())]);
    if (known) return known.id;
    const email = verifiedEmailOf(claims);
    if (!email) return undefined;
    return this.transactions.run(async (manager) => {
      const result: { affectedRows: number } = await manager.query('UPDATE employee SET sign_in_subject = ? WHERE email = ? AND sign_in_subject IS NULL', [claims.sub, email]);
      if (!result.affectedRows) return undefined;
      const [linked]: { id: string }[] = await manager.query(`SELECT e.id FROM employee e WHERE e.sign_in_subject = ? AND ${notLeft('e')}`, [claims.sub, osloDay(new Date())]);
      if (linked) await this.facts.append(manager, EmployeeIdentified, { employeeId: linked.id });
      return linked?.id;
    });
  }

  /** Asked of the provider once; again when it did not answer. */
  private async discovered(): Promise<Configuration> {
    const { oidc } = this.config;
    if (!oidc) throw switchedOff();
    this.provider ??= discover(oidc);
    try {
      return await this.provider;
    } catch (error) {
      this.provider = undefined;
      throw error;
    }
  }
}

const switchedOff = () =>
  new NotFound('people.employer-sign-in-off', {
    nb: 'Innlogging med jobbkonto er ikke slått på her.',
    nn: 'Innlogging med jobbkonto er ikkje slått på her.',
    en: 'Signing in with the work account is not switched on here.',
  });

/** Plain http is for a provider on the developer's own machine: the settings name its address. */
const discover = ({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: 10, execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [] });
