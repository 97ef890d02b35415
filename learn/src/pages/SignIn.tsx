import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LanguageChoice } from '../parts/LanguageChoice.js';
import { Logo } from '../parts/Logo.js';
import { shown } from '../parts/Page.js';
import { Waiting } from '../parts/Waiting.js';
import { signInOptionsQuery, viewerQuery } from '../queries.js';
import type { SignInOptions, ViewerDto } from '../types.js';
import { rememberViewer } from '../viewer-memory.js';

// Only a page of this app: `//elsewhere` and `https:` would lead away.
const backTo = (wish: string | null): string => (wish !== null && /^\/(?![/\\])/.test(wish) ? wish : '/');

// The administration is an app of its own behind the same door: it is loaded, not routed to.
const isAdministration = (to: string): boolean => /^\/admin(?![^/?])/.test(to);

export function Component() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const options = useQuery(signInOptionsQuery());
  const to = backTo(search.get('til'));
  useEffect(() => {
    document.title = `${t('signIn.title')} – Spor`;
    shown('/logg-inn');
  }, [t]);
  return (
    <div className="sign-in">
      <main id="innhold" className="sign-in-card" tabIndex={-1}>
        <Logo />
        <Heading level={1} data-size="sm">{t('signIn.title')}</Heading>
        <Paragraph className="lead">{t('signIn.lead')}</Paragraph>
        <Failed reason={search.get('feil')} />
        {search.has('utlopt') && <p className="notice" role="status">{t('signIn.expired')}</p>}
        {options.error !== null && <ErrorNotice error={options.error} retry={() => void options.refetch()} />}
        {options.isPending && <Waiting boxes={2} />}
        {options.data !== undefined && <Ways options={options.data} to={to} />}
        <details className="plain-details">
          <summary>{t('signIn.stored')}</summary>
          <p>{t('signIn.storedText')}</p>
          <p>{t('signIn.cookie')}</p>
        </details>
        <LanguageChoice signedIn={false} />
        <Link to="/tilgjengelighet" className="ds-link">{t('nav.accessibility')}</Link>
      </main>
      <SignInLine />
    </div>
  );
}

const REASONS = ['ukjent', 'avbrutt', 'utilgjengelig'] as const;

/** Why the employer's sign-in sent one back here. */
function Failed({ reason }: { readonly reason: string | null }) {
  const { t } = useWords();
  const known = REASONS.find((one) => one === reason);
  return known === undefined ? null : <Alert data-color="warning" role="alert"><Paragraph>{t(`signIn.failed.${known}`)}</Paragraph></Alert>;
}

function SignInLine() {
  return (
    <svg className="sign-in-line" viewBox="0 0 600 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <path d="M-20 760C120 760 90 600 220 590S300 470 380 440S360 300 470 250S520 110 640 60" />
      <circle cx="220" cy="590" r="13" />
      <circle cx="380" cy="440" r="13" />
      <circle cx="470" cy="250" r="19" data-next="" />
    </svg>
  );
}

function Ways({ options, to }: { readonly options: SignInOptions; readonly to: string }) {
  const { t } = useWords();
  const { employer, password, demoAccounts } = options;
  if (employer === null && !password) return <p className="notice">{t('signIn.none')}</p>;
  return (
    <>
      {employer !== null && <Button asChild><a href={to === '/' ? employer.url : `${employer.url}?${new URLSearchParams({ til: to })}`}>{t('signIn.employer')}</a></Button>}
      {employer !== null && password && <p className="or">{t('signIn.or')}</p>}
      {password && <PasswordForm to={to} demoAccounts={demoAccounts} first={employer === null} />}
    </>
  );
}

interface FormProps {
  readonly to: string;
  readonly demoAccounts: SignInOptions['demoAccounts'];
  readonly first: boolean;
}

function PasswordForm({ to, demoAccounts, first }: FormProps) {
  const { t, exists } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const signIn = useMutation({
    mutationFn: () => write<ViewerDto>('POST', '/sign-in', { email: email.trim(), password }),
    onSuccess: async (viewer) => {
      client.clear();
      client.setQueryData(viewerQuery().queryKey, rememberViewer(viewer));
      if (isAdministration(to)) return location.replace(to);
      await navigate(to, { replace: true });
    },
  });
  const missing = { email: asked && !email.includes('@'), password: asked && password === '' };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (email.includes('@') && password !== '') return signIn.mutate();
    form.current?.querySelector<HTMLInputElement>(email.includes('@') ? '[name=password]' : '[name=email]')?.focus();
  };
  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      {signIn.error !== null && <ErrorNotice error={signIn.error} />}
      <Textfield label={t('signIn.email')} name="email" type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} error={missing.email && t('signIn.emailMissing')} />
      <Textfield label={t('signIn.password')} name="password" type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} error={missing.password && t('signIn.passwordMissing')} />
      <Button type="submit" variant={first ? 'primary' : 'secondary'} loading={signIn.isPending}>{t('signIn.submit')}</Button>
      {demoAccounts.length > 0 && (
        <div className="demo">
          <p>{t('signIn.demoText')}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <Button variant="secondary" data-size="sm" onClick={() => { setEmail(account.email); setPassword('spor'); }}>
                  {exists(`signIn.roles.${account.role}`) ? t(`signIn.roles.${account.role}` as 'signIn.roles.employee') : account.role}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
