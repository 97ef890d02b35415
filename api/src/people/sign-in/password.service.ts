import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with OWASP's figures: 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class PasswordService {
  private nobodys: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Takes as long whether or not there is a hash, so that the time does not tell who is employed here. */
  async matches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    this.nobodys ??= this.hash('nobody has this password');
    const right = await verify(passwordHash ?? (await this.nobodys), password);
    return right && Boolean(passwordHash);
  }
}
