import type { Language } from '../types.js';

export const LANGUAGE_NAMES: { locale: Language; name: string }[] = [
  { locale: 'nb', name: 'Bokmål' },
  { locale: 'nn', name: 'Nynorsk' },
  { locale: 'en', name: 'English' },
];
