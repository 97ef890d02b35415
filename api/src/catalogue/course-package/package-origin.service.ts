import { Injectable } from '@nestjs/common';
import { Config, SideOrigin } from '../../platform/index.js';

/** Where course packages run: others' programs, at an address with nothing else on it. */
export const PACKAGE_FRAMES = '/api/package-frames';

@Injectable()
export class PackageOrigin extends SideOrigin {
  constructor(config: Config) {
    super(config.packagesUrl, config);
  }
}
