import { type RoleName } from '../access/viewer.dto.js';

/** Five people of the demo municipality with a known password; one for each role. They are rows of `content/demo/ansatte.csv`. */
export const DEMO_ACCOUNTS: readonly { email: string; role: RoleName }[] = [
  { email: 'ansatt@spor.example', role: 'employee' },
  { email: 'leder@spor.example', role: 'leader' },
  { email: 'hr@spor.example', role: 'hr' },
  { email: 'redaktor@spor.example', role: 'editor' },
  { email: 'admin@spor.example', role: 'administrator' },
];

export const DEMO_PASSWORD = 'spor';
