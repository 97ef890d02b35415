import { Injectable } from '@nestjs/common';
import { type Credential, type CredentialIssuer } from './credential.rules.js';
import { LrsClientService } from './lrs-client.service.js';

/** Everybody who may come in: the connected tools, and those who are let in by somebody to the right of the store. */
@Injectable()
export class CredentialService {
  private readonly issuers: CredentialIssuer[];

  constructor(clients: LrsClientService) {
    this.issuers = [clients];
  }

  register(issuer: CredentialIssuer): void {
    this.issuers.push(issuer);
  }

  async of(authorization: string | undefined): Promise<Credential | undefined> {
    for (const issuer of this.issuers) {
      const credential = await issuer.credentialOf(authorization);
      if (credential) return credential;
    }
    return undefined;
  }
}
