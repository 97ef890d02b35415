import { type Texts } from '../../platform/index.js';

const MANIFEST = /^(.+)\/(imsmanifest|cmi5)\.xml$/i;
const AICC = /\.(au|crs|cst|des)$/i;
const FEW = 3;

/** What a zip is that is no course package, as far as the names in it tell: whoever chose it hears what to do instead. @returns undefined when they tell nothing */
export function otherZip(names: readonly string[]): Texts | undefined {
  const folder = names.map((name) => MANIFEST.exec(name)?.[1]).filter((place) => place !== undefined).sort((a, b) => a.length - b.length)[0];
  const inner = names.find((name) => /\.zip$/i.test(name));
  if (folder !== undefined) return inFolder(folder.slice(0, 100));
  if (inner !== undefined && names.length <= FEW) return inZip(inner.slice(0, 100));
  if (names.includes('h5p.json')) return H5P;
  if (names.some((name) => /(^|\/)tincan\.xml$/i.test(name))) return TIN_CAN;
  return names.some((name) => AICC.test(name)) ? IS_AICC : undefined;
}

const inFolder = (folder: string): Texts => ({
  nb: `Kurspakken ligger i mappen «${folder}» inni zip-filen, og må ligge øverst. Åpne mappen, merk alt som er i den, og lag en zip-fil av det.`,
  nn: `Kurspakken ligg i mappa «${folder}» inni zip-fila, og må liggje øvst. Opne mappa, merk alt som er i ho, og lag ei zip-fil av det.`,
  en: `The course package lies in the folder “${folder}” inside the zip file, and must lie at its top. Open the folder, select everything in it, and make a zip file of that.`,
});

const inZip = (name: string): Texts => ({
  nb: `Filen er en zip-fil med en annen zip-fil i. Pakk den ut én gang, og last opp «${name}».`,
  nn: `Fila er ei zip-fil med ei anna zip-fil i. Pakk ho ut éin gong, og last opp «${name}».`,
  en: `The file is a zip file with another zip file in it. Unpack it once, and upload “${name}”.`,
});

const H5P: Texts = {
  nb: 'Filen er en H5P-pakke, og ingen kurspakke. Åpne et kurs, og last den opp der som en øvelse.',
  nn: 'Fila er ein H5P-pakke, og ingen kurspakke. Opne eit kurs, og last ho opp der som ei øving.',
  en: 'The file is an H5P package, and no course package. Open a course, and upload it there as an exercise.',
};

const TIN_CAN: Texts = {
  nb: 'Pakken er laget for xAPI (Tin Can), og den standarden sier ikke hvordan et kurs åpnes her. Eksporter kurset på nytt som SCORM 1.2, SCORM 2004 eller cmi5.',
  nn: 'Pakken er laga for xAPI (Tin Can), og den standarden seier ikkje korleis eit kurs blir opna her. Eksporter kurset på nytt som SCORM 1.2, SCORM 2004 eller cmi5.',
  en: 'The package is made for xAPI (Tin Can), and that standard does not say how a course is opened here. Export the course again as SCORM 1.2, SCORM 2004 or cmi5.',
};

const IS_AICC: Texts = {
  nb: 'Pakken er laget for AICC, som vi ikke tar imot. Eksporter kurset på nytt som SCORM 1.2, SCORM 2004 eller cmi5.',
  nn: 'Pakken er laga for AICC, som vi ikkje tek imot. Eksporter kurset på nytt som SCORM 1.2, SCORM 2004 eller cmi5.',
  en: 'The package is made for AICC, which we do not take. Export the course again as SCORM 1.2, SCORM 2004 or cmi5.',
};
