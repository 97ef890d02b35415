import { type Config } from '../config/config.js';

/** How a request came here. */
export interface Came {
  readonly protocol: string;
  /** With the port, and without. */
  readonly host: string;
  readonly hostname: string;
}

/** The address a request came to, for a policy that can't say `'self'`. @returns undefined for a host that is no plain name: it is not written into a policy */
export const frameOrigin = (protocol: string, host: string): string | undefined =>
  /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) ? `${protocol}://${host}` : undefined;

/** An origin with nothing else on it, answered at a side door: an address of its own, or, while developing, another port of the host one came to. */
export class SideOrigin {
  private port: number | undefined;

  /** @param address where it is in production, as it is set */
  constructor(
    private readonly address: string | undefined,
    private readonly settings: Pick<Config, 'production' | 'url'>,
  ) {}

  get hasAddress(): boolean {
    return this.address !== undefined || !this.settings.production;
  }

  get isOpen(): boolean {
    return this.port !== undefined;
  }

  /** @param port on which the door was opened */
  opened(port: number): void {
    this.port = port;
  }

  /** @returns undefined while there is none */
  originFor({ protocol, hostname }: Omit<Came, 'host'>): string | undefined {
    if (this.port === undefined) return undefined;
    return this.address ?? frameOrigin(protocol, `${hostname}:${this.port}`);
  }

  /** Spor's own origin, which alone may show what is there. Where the address is set, so is Spor's, and no header can say otherwise. */
  hostFor({ protocol, host }: Came): string | undefined {
    return this.address ? this.settings.url : frameOrigin(protocol, host);
  }
}
