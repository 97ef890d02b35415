import { Injectable } from '@nestjs/common';
import { PrivacySettings } from '../../people/index.js';
import { ActorService } from '../actor/actor.service.js';
import { LrsClientService } from '../client/lrs-client.service.js';
import { OWN_TOOLS, OWN_TOOLS_OTHERWISE, scopesOf } from '../client/own-tools.rules.js';
import { type ConnectedOwnToolDto, type ConnectOwnTool, type OwnToolsDto, type OwnToolsInUseDto } from './own-tool.dto.js';
import { ownToolsMany, ownToolsOff, ownToolUnknown } from './own-tool.errors.js';
import { OwnToolQueries } from './own-tool.queries.js';

/** Tools one person has let in at the same time. */
const MOST = 10;

/** An employee's own tools: each has a key to what that employee has done, and to nothing else. */
@Injectable()
export class OwnToolService {
  constructor(
    private readonly clients: LrsClientService,
    private readonly queries: OwnToolQueries,
    private readonly settings: PrivacySettings,
    private readonly actors: ActorService,
  ) {}

  async of(employeeId: string): Promise<OwnToolsDto> {
    const tools = await this.queries.of(employeeId);
    return { isAllowed: await this.isAllowed(), left: Math.max(0, MOST - tools.length), tools };
  }

  /** @throws Forbidden when it is switched off @throws Conflict when there are too many */
  async connect(employeeId: string, { name, may }: ConnectOwnTool): Promise<ConnectedOwnToolDto> {
    const { isAllowed, left } = await this.of(employeeId);
    if (!isAllowed) throw ownToolsOff();
    if (left < 1) throw ownToolsMany(MOST);
    const { id, secret } = await this.clients.create(name, scopesOf(may), employeeId, employeeId);
    return { ...(await this.queries.of(employeeId)).find((tool) => tool.id === id)!, secret, account: this.actors.agentOf(employeeId).account };
  }

  /** @throws NotFound when it is not the employee's own */
  async disconnect(employeeId: string, id: string): Promise<void> {
    if (!(await this.clients.revoke(id, employeeId))) throw ownToolUnknown();
  }

  async inUse(): Promise<OwnToolsInUseDto> {
    return { isAllowed: await this.isAllowed(), ...(await this.queries.inUse()) };
  }

  /** Those there are keep their keys: they get in again when it is switched on again. */
  async allow(isAllowed: boolean): Promise<OwnToolsInUseDto> {
    await this.settings.decide(OWN_TOOLS, Number(isAllowed));
    this.clients.forget();
    return this.inUse();
  }

  private async isAllowed(): Promise<boolean> {
    return (await this.settings.valueOf(OWN_TOOLS, OWN_TOOLS_OTHERWISE)) > 0;
  }
}
