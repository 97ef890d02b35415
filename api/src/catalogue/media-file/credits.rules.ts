import { type Files } from '../content-import/content-folder.rules.js';
import { contentOf, type FileContent } from '../draft/draft-file.rules.js';
import { asksForName } from '../stewardship/licence-names.rules.js';
import { type CreditDto } from './credit.dto.js';
import { factsIn, MEDIA_FACTS, MediaFacts } from './media-facts.rules.js';
import { mediaPlaces } from './media-places.rules.js';

/** A course's texts in one language: a lesson by its slug, the course's page as null. */
type Page = { readonly language: string; readonly lesson: string | null };

const isCover = (name: string): boolean => /^cover\.\w+$/.test(name);
const ENDINGS: readonly (readonly [CreditDto['kind'], RegExp])[] = [['film', /\.(mp4|webm)$/], ['sound', /\.(mp3|m4a|wav|ogg)$/], ['picture', /./]];
const kindOf = (name: string): CreditDto['kind'] => ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? 'picture';

/**
 * Who is to be named where a page shows something that is theirs: as they ask to be, or else by name when the terms ask for it.
 * What is under the course's own terms is told at the course's foot.
 */
export function creditsOf(files: Files, { language, lesson }: Page): CreditDto[] {
  const facts = factsIn(files.get(MEDIA_FACTS));
  const places = mediaPlaces(files);
  const own = contentOf('course.yaml', files.get('course.yaml') ?? '');
  return Object.entries(facts).flatMap(([name, said]) => {
    const credit = creditFrom(said);
    if (!credit || (credit.name === own.attribution && credit.licence === own.licence)) return [];
    if (isCover(name)) return lesson === null && files.has(name) ? [{ kind: 'cover' as const, shows: '', ...credit }] : [];
    const here = places.get(`media/${name}`)?.find((place) => place.language === language && place.lesson === lesson);
    return here ? [{ kind: kindOf(name), shows: shortened(here.alternative || titleOf(files, language, here.exercise)), ...credit }] : [];
  });
}

/** The same of a path, which shows its cover and nothing else. @param yaml `path.yaml` */
export function creditsOfPath(yaml: string): CreditDto[] {
  const { cover, attribution, licence } = contentOf('path.yaml', yaml);
  const said = MediaFacts.safeParse(cover);
  const credit = said.success ? creditFrom(said.data) : undefined;
  return credit && !(credit.name === attribution && credit.licence === licence) ? [{ kind: 'cover', shows: '', ...credit }] : [];
}

/** Enough to know it by. */
const LONGEST = 60;
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,.;:]*\S*$/, '')} …`);

export function creditFrom({ owner = '', licence, attribution = '' }: MediaFacts): Pick<CreditDto, 'name' | 'licence'> | undefined {
  const name = attribution || (licence !== undefined && asksForName(licence) ? owner : '');
  return name === '' ? undefined : { name, licence: licence ?? null };
}

function titleOf(files: Files, language: string, exercise: string | null): string {
  const text = exercise === null ? undefined : files.get(`${language}/exercises/${exercise}.json`);
  const { title } = (text === undefined ? {} : contentOf('.json', text)) as FileContent;
  return typeof title === 'string' ? title : '';
}
