import { Forbidden } from '../../platform/index.js';

/** Says the same for an unknown e-mail as for a wrong password. */
export const signInRefused = () =>
  new Forbidden('people.sign-in-refused', {
    nb: 'E-posten eller passordet er feil. Prøv igjen, eller spør en administrator om hjelp.',
    nn: 'E-posten eller passordet er feil. Prøv igjen, eller spør ein administrator om hjelp.',
    en: 'The e-mail or the password is wrong. Try again, or ask an administrator for help.',
  });
