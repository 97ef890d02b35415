import { Invalid, NotFound } from '../../platform/index.js';
import { type Issue } from '../h5p/semantics.rules.js';

export const packageUnknown = () => new NotFound('catalogue.package-unknown', 'Fant ikke pakken.');
export const packageMissing = () => new Invalid('catalogue.package-missing', 'Velg en fil som slutter på .h5p.');
export const packageTooLarge = (megabytes: number) => new Invalid('catalogue.package-too-large', `Pakken er for stor. Den kan være på ${megabytes} megabyte.`);
export const packageBroken = () => new Invalid('catalogue.package-broken', 'Filen er ikke en hel H5P-pakke. Last den ned på nytt der du fant den, og prøv igjen.');
export const packageBomb = () => new Invalid('catalogue.package-bomb', 'Pakken blir altfor stor når den pakkes ut, og ble stoppet.');
export const packagePath = (name: string) => new Invalid('catalogue.package-path', `Pakken inneholder et filnavn som ikke kan brukes: ${name.slice(0, 100)}`);
export const packageLink = (name: string) => new Invalid('catalogue.package-link', `Pakken inneholder en snarvei i stedet for en fil: ${name.slice(0, 100)}`);
export const packageIncomplete = (errors: readonly Issue[]) => new Invalid('catalogue.package-incomplete', 'Pakken mangler noe den skal ha, eller har det i feil form.', errors);
