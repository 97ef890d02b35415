import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, osloDay } from '../../platform/index.js';
import { notLeft } from '../position/position.sql.js';
import { SessionService } from '../session/session.service.js';
import { DEMO_ACCOUNTS } from '../demo/demo-accounts.rules.js';
import { PasswordService } from './password.service.js';
import { type SignIn, type SignInOptions } from './sign-in.dto.js';
import { signInRefused } from './sign-in.errors.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  /** @returns the employee and the token of a new session. @throws Forbidden, the same for an unknown e-mail as for a wrong password */
  async signIn({ email, password }: SignIn): Promise<{ employeeId: string; token: string }> {
    const [found]: { id: string; passwordHash: string | null }[] = await this.database.query(`SELECT e.id, e.password_hash AS passwordHash FROM employee e WHERE e.email = ? AND ${notLeft('e')}`, [
      email.toLowerCase(),
      osloDay(new Date()),
    ]);
    if (!(await this.passwords.matches(found?.passwordHash, password)) || !found) throw signInRefused();
    return { employeeId: found.id, token: await this.sessions.begin(found.id) };
  }

  options(): SignInOptions {
    const { oidc, demo, production } = this.config;
    return {
      password: true,
      employer: oidc ? { label: oidc.label, url: '/api/sign-in/employer' } : null,
      demoAccounts: demo && !production ? DEMO_ACCOUNTS.map(({ email, role }) => ({ email, role })) : [],
    };
  }
}
