import { type FieldFault, type Texts } from '../../platform/index.js';

/** What the H5P library found wrong, by its name for it and what it says of it. */
interface Refusal {
  readonly errorId: string;
  readonly replacements: Readonly<Record<string, unknown>>;
}

const WORDS: Readonly<Record<string, Texts>> = {
  'unable-to-unzip': { nb: 'kan ikke pakkes ut', nn: 'kan ikkje pakkast ut', en: 'can’t be unpacked' },
  'invalid-h5p-json-file': { nb: 'mangler en h5p.json som kan leses', nn: 'manglar ein h5p.json som kan lesast', en: 'lacks an h5p.json that can be read' },
  'invalid-h5p-json-file-2': { nb: 'har en h5p.json i feil form', nn: 'har ein h5p.json i feil form', en: 'has an h5p.json in the wrong form' },
  'unable-to-parse-package': { nb: 'er ikke JSON', nn: 'er ikkje JSON', en: 'is not JSON' },
  'unable-to-read-package-file': { nb: 'kan ikke leses', nn: 'kan ikkje lesast', en: 'can’t be read' },
  'corrupt-file': { nb: 'kan ikke leses', nn: 'kan ikkje lesast', en: 'can’t be read' },
  'api-version-unsupported': { nb: 'krever en nyere utgave av H5P enn den som er her', nn: 'krev ei nyare utgåve av H5P enn den som er her', en: 'needs a newer H5P than the one here' },
  'not-in-whitelist': { nb: 'er av et slag som ikke kan brukes', nn: 'er av eit slag som ikkje kan brukast', en: 'is of a kind that can’t be used' },
  'file-size-too-large': { nb: 'er for stor', nn: 'er for stor', en: 'is too large' },
  'total-size-too-large': { nb: 'blir for stor når den pakkes ut', nn: 'blir for stor når han blir pakka ut', en: 'becomes too large when it is unpacked' },
  'invalid-library-name': { nb: 'er ikke navnet på en innholdstype', nn: 'er ikkje namnet på ein innhaldstype', en: 'is not the name of a content type' },
  'invalid-language-file': { nb: 'er ikke en språkfil', nn: 'er ikkje ei språkfil', en: 'is not a language file' },
  'invalid-language-file-json': { nb: 'er ikke JSON', nn: 'er ikkje JSON', en: 'is not JSON' },
  'library-directory-name-mismatch': { nb: 'ligger i en mappe som sier et annet navn eller en annen versjon', nn: 'ligg i ei mappe som seier eit anna namn eller ein annan versjon', en: 'lies in a folder that says another name or version' },
  'library-file-missing': { nb: 'mangler', nn: 'manglar', en: 'is missing' },
  'library-consistency-check-file-missing': { nb: 'mangler filer', nn: 'manglar filer', en: 'lacks files' },
  'invalid-semantics-json-file': { nb: 'har en semantics.json som ikke kan leses', nn: 'har ein semantics.json som ikkje kan lesast', en: 'has a semantics.json that can’t be read' },
  'invalid-library-json-file': { nb: 'har en library.json som ikke kan leses', nn: 'har ein library.json som ikkje kan lesast', en: 'has a library.json that can’t be read' },
  'invalid-schema-library-json-file': { nb: 'har en library.json i feil form', nn: 'har ein library.json i feil form', en: 'has a library.json in the wrong form' },
  'install-missing-libraries': { nb: 'er ikke installert', nn: 'er ikkje installert', en: 'is not installed' },
};
/** What we have no words for is told by the name the makers of content types know. */
const otherwise = (errorId: string): Texts => ({ nb: `kan ikke brukes (${errorId})`, nn: `kan ikkje brukast (${errorId})`, en: `can’t be used (${errorId})` });

/** Where it is (`Test.Thing-1.0/thing.js`), and what is wrong with it: said after the name, so neither a capital nor a full stop. */
export function refusalFault({ errorId, replacements }: Refusal): FieldFault {
  const text = (name: string): string => (typeof replacements[name] === 'string' ? replacements[name] : '');
  const library = text('library') || text('name') || text('directoryName') || text('component') || text('libraries');
  const file = text('filename') || text('fileName') || text('file');
  return { path: [library, file].filter(Boolean).join('/').slice(0, 200) || 'h5p.json', message: (Object.hasOwn(WORDS, errorId) ? WORDS[errorId] : undefined) ?? otherwise(errorId) };
}
