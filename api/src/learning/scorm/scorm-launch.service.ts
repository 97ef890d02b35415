import { Injectable } from '@nestjs/common';
import { PACKAGE_FRAMES } from '../../catalogue/index.js';
import { type Launcher, type Launching } from '../launch/launch.rules.js';
import { UnitAddresses } from '../launch/unit-address.service.js';

/** A SCO is shown inside a page of ours at the packages' origin, where it finds the API it looks for. */
@Injectable()
export class ScormLaunch implements Launcher {
  constructor(private readonly addresses: UnitAddresses) {}

  async launch(launching: Launching): Promise<string> {
    const { origin, token } = await this.addresses.open(launching);
    return `${origin}${PACKAGE_FRAMES}/scorm/${token}`;
  }
}
