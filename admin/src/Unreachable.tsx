import { store } from './providers/store.js';
import type { Language } from './types.js';

const WORDS: Record<Language, { text: string; again: string }> = {
  nb: { text: 'Spor svarer ikke akkurat nå. Det som er lagret, er trygt. Vent litt og prøv igjen.', again: 'Prøv igjen' },
  nn: { text: 'Spor svarer ikkje akkurat no. Det som er lagra, er trygt. Vent litt og prøv igjen.', again: 'Prøv igjen' },
  en: { text: 'Spor does not answer just now. What is saved is safe. Wait a little and try again.', again: 'Try again' },
};

const isLanguage = (text: unknown): text is Language => typeof text === 'string' && text in WORDS;

/** Before anything else could be read: in the language from last time, with neither theme nor translations to lean on. */
export const Unreachable = () => {
  const locale: unknown = store.getItem('locale');
  const { text, again } = WORDS[isLanguage(locale) ? locale : 'nb'];
  return (
    <main lang={isLanguage(locale) ? locale : 'nb'} style={{ font: "1.125rem/1.5 'Inter Variable', system-ui, sans-serif", maxWidth: '34rem', margin: '12vh auto', padding: '0 1.25rem' }}>
      <h1 style={{ fontSize: '1.5rem' }}>Spor</h1>
      <p role="alert">{text}</p>
      <button type="button" style={{ font: 'inherit', padding: '0.5rem 1rem' }} onClick={() => location.reload()}>{again}</button>
    </main>
  );
};
