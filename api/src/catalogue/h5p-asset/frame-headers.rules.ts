/**
 * The player's page has an opaque origin, so everything it loads is cross-origin to it. These files are the same for
 * everybody, or named by a token; no cookie opens any of them.
 */
export const FRAME_HEADERS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Answers the question a browser asks before jQuery's requests. */
export const PREFLIGHT_HEADERS = {
  ...FRAME_HEADERS,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'x-requested-with, content-type',
  'access-control-max-age': '86400',
} as const;

/** For an address that names its version. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** What a content or a library brings may be shown, but never run as a page of ours. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
