import { Forbidden } from '../../platform/index.js';

/** Says the same for an unknown e-mail as for a wrong password. */
export const signInRefused = () => new Forbidden('people.sign-in-refused', 'E-posten eller passordet er feil. Prøv igjen, eller spør en administrator om hjelp.');
