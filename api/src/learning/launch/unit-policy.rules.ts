import { PACKAGE_FRAMES, type Standard } from '../../catalogue/index.js';

export interface PolicyPlaces {
  /** The packages' origin, and Spor's. */
  readonly origin: string;
  readonly host: string;
  readonly token: string;
  readonly standard: Standard;
}

/** What a unit may ask of Spor itself. */
const CONNECTS: Readonly<Record<Standard, (host: string) => readonly string[]>> = {
  cmi5: (host) => [`${host}/xapi/`, `${host}/cmi5/`],
  'scorm-1.2': () => [],
  'scorm-2004': () => [],
};

/**
 * A package is a web site of somebody's, with scripts in its pages. It may do what such a site does with its own files, and ask
 * nothing of anybody else: no other site, no other package, and of Spor only what its standard has it ask.
 */
export function unitPolicy({ origin, host, token, standard }: PolicyPlaces): string {
  const own = `${origin}${PACKAGE_FRAMES}/files/${token}/`;
  return [
    'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    `script-src 'unsafe-inline' 'unsafe-eval' blob: ${own}`,
    `style-src 'unsafe-inline' blob: ${own}`,
    `img-src data: blob: ${own}`,
    `media-src data: blob: ${own}`,
    `font-src data: ${own}`,
    `connect-src data: blob: ${[own, ...CONNECTS[standard](host)].join(' ')}`,
    `frame-src data: blob: ${own}`,
    `worker-src blob: ${own}`,
    "object-src 'none'",
    `form-action ${own}`,
    `base-uri ${own}`,
    `frame-ancestors ${host} ${origin}`,
  ].join('; ');
}

/** For no other site, and nothing to guess. */
export const SHUT = { 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'origin-agent-cluster': '?1' } as const;
