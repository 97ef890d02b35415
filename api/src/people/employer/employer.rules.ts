const HERE = 'http://here.invalid';

/** Where to go after sign-in: only a path on this host, or the front page. An address that a browser would read as another host is not a path. */
export function pathHere(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || /^\/[/\\]/.test(wanted) || /[\u0000-\u001f\\]/.test(wanted) || !URL.canParse(wanted, HERE)) return '/';
  const url = new URL(wanted, HERE);
  return url.origin === HERE && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
}

export interface EmployerClaims {
  readonly sub: string;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  /** Entra ID's way of saying that the owner of the e-mail's domain is known. */
  readonly xms_edov?: unknown;
}

/** The e-mail, in lower case, when the provider vouches for it; an unverified one could be anybody's. */
export function verifiedEmailOf({ email, email_verified, xms_edov }: EmployerClaims): string | undefined {
  const vouched = [true, 1, '1', 'true'].some((yes) => email_verified === yes || (email_verified === undefined && xms_edov === yes));
  return vouched && typeof email === 'string' && email.includes('@') ? email.toLowerCase() : undefined;
}
