import { Invalid } from '../../platform/index.js';

export const packageBroken = () =>
  new Invalid('catalogue.package-broken', {
    nb: 'Filen er ikke en hel pakke. Last den ned på nytt der du fant den, og prøv igjen.',
    nn: 'Fila er ikkje ein heil pakke. Last ho ned på nytt der du fann ho, og prøv igjen.',
    en: 'The file is not a whole package. Download it again where you found it, and try again.',
  });

export const packageBomb = () =>
  new Invalid('catalogue.package-bomb', {
    nb: 'Pakken blir altfor stor når den pakkes ut, og ble stoppet.',
    nn: 'Pakken blir altfor stor når han blir pakka ut, og vart stoppa.',
    en: 'The package becomes far too large when it is unpacked, and was stopped.',
  });

export function packagePath(name: string): Invalid {
  const short = name.slice(0, 100);
  return new Invalid('catalogue.package-path', {
    nb: `Pakken inneholder et filnavn som ikke kan brukes: ${short}.`,
    nn: `Pakken inneheld eit filnamn som ikkje kan brukast: ${short}.`,
    en: `The package contains a file name that can’t be used: ${short}.`,
  });
}

export function packageLink(name: string): Invalid {
  const short = name.slice(0, 100);
  return new Invalid('catalogue.package-link', {
    nb: `Pakken inneholder en snarvei i stedet for en fil: ${short}.`,
    nn: `Pakken inneheld ein snarveg i staden for ei fil: ${short}.`,
    en: `The package contains a shortcut instead of a file: ${short}.`,
  });
}
