/** Spor's colours as the learner's app has them: deep green for action, apricot as accent (never as text), sand neutrals. */
export interface Tokens {
  page: string;
  surface: string;
  sunken: string;
  border: string;
  control: string;
  text: string;
  muted: string;
  action: string;
  actionStrong: string;
  onAction: string;
  accent: string;
  error: string;
  good: string;
}

export const light: Tokens = {
  page: '#FBF8F3',
  surface: '#FFFFFF',
  sunken: '#F1EBE0',
  border: '#E0D7C7',
  control: '#7A7162',
  text: '#23201A',
  muted: '#595246',
  action: '#0F5C4A',
  actionStrong: '#0A4336',
  onAction: '#FFFFFF',
  accent: '#E8924A',
  error: '#A3211A',
  good: '#0F5C4A',
};

export const dark: Tokens = {
  page: '#161411',
  surface: '#1F1C18',
  sunken: '#2B2721',
  border: '#413A31',
  control: '#968B7A',
  text: '#F4EFE6',
  muted: '#C3B9A8',
  action: '#7FCDB4',
  actionStrong: '#A5DFCC',
  onAction: '#0A2A21',
  accent: '#F0A868',
  error: '#FFB4A8',
  good: '#7FCDB4',
};
