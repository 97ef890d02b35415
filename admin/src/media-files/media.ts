import type { MediaFileDto } from '@spor/api/catalogue';

export type { MediaFileDto } from '@spor/api/catalogue';

/** What is asked for: words in its name, its course, its texts or its owner; only what nothing shows. */
export interface Wish {
  readonly q: string;
  readonly unused: boolean;
}

const wordsOf = ({ name, courseTitle, owner, attribution, places }: MediaFileDto): string => [name, courseTitle, owner, attribution, ...places.map(({ alternative }) => alternative ?? '')].join(' ').toLocaleLowerCase('nb');

export const matching = (files: readonly MediaFileDto[], { q, unused }: Wish): MediaFileDto[] =>
  files.filter((file) => (!unused || file.places.length === 0) && wordsOf(file).includes(q.trim().toLocaleLowerCase('nb')));

/** What is said of the pictures; each text once. */
export const alternativesOf = ({ places }: Pick<MediaFileDto, 'places'>): string[] => [...new Set(places.flatMap(({ alternative }) => (alternative ? [alternative] : [])))];

/** In the unit that gives a number people can read: `340 kB`, `1,2 MB`. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: unit === 'MB' ? 1 : 0 }).format(value)} ${unit}`;
}

/** The name alone, as `media.yaml` has it. */
export const fileName = ({ name }: Pick<MediaFileDto, 'name'>): string => name.replace(/^media\//, '');
