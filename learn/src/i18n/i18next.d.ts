import 'i18next';
import type { Words } from './nb.js';

// A key that does not exist is an error when the app is built, not a blank on somebody's screen.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}
