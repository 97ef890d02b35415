import { Invalid, NotFound } from '../../platform/index.js';

/** @param reason begins after the file's name: `is more than 5 MB.` */
export const pictureRefused = (reason: string, advice: string) => new Invalid('catalogue.picture-refused', 'Bildet kan ikke brukes. Se hva som er feil, rett det, og prøv igjen.', [{ path: '', message: `${reason} ${advice}`.trim() }]);
export const pictureUnknown = () => new NotFound('catalogue.picture-unknown', 'Fant ikke bildet.');
