import { blocks, type Finding, warns } from './finding.rules.js';
import * as says from './check-words.rules.js';

type Value = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

const isGroup = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFile = (value: unknown, type: RegExp): value is Value => isGroup(value) && typeof value.path === 'string' && value.path !== '' && typeof value.mime === 'string' && type.test(value.mime);
const isFilm = (value: unknown): boolean => Array.isArray(value) && value.some((one) => isFile(one, /^video\//));
const words = (value: unknown): boolean => typeof value === 'string' && value.replace(/<[^>]*>/g, '').trim() !== '';

/** Every group in an exercise, with where it stands; also those of exercises inside it. */
function* groupsIn(value: unknown, path: Path = []): Generator<{ group: Value; path: Path }> {
  if (isGroup(value)) yield { group: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* groupsIn(inner, [...path, key]);
}

/** What the films and pictures of an exercise lack for those who don't hear or see them (WCAG 1.1.1, 1.2.2 and 1.2.5). */
export function mediaFindings(file: string, exercise: { readonly title?: unknown; readonly params?: unknown }): Finding[] {
  const title = typeof exercise.title === 'string' ? exercise.title : '';
  return [...groupsIn(exercise.params, ['params'])].flatMap(({ group, path }) => [
    ...Object.entries(group).flatMap(([key, value]) => (isFilm(value) ? filmFindings(file, title, group, [...path, key]) : [])),
    ...Object.entries(group).flatMap(([key, value]) => (isFile(value, /^image\//) && !hasAlternative(group) ? [warns('picture-text-missing', file, says.pictureTextMissing(title), [...path, key])] : [])),
  ]);
}

function filmFindings(file: string, title: string, film: Value, path: Path): Finding[] {
  const tracks = [...groupsIn(film)].map(({ group }) => group).filter((group) => Object.values(group).some(isTrack));
  const where = [...path.slice(0, -1), 'captions'];
  return [
    ...(tracks.length ? [] : [blocks('captions-missing', file, says.captionsMissing(title), where)]),
    ...(tracks.some((track) => !words(track.language) && !words(track.srcLang)) ? [blocks('captions-language', file, says.captionsLanguage(title), where)] : []),
    ...(isDescribed(film) ? [] : [blocks('description-missing', file, says.descriptionMissing(title), path)]),
    ...(film.audioDescriptionNotNeeded === true && !words(film.audioDescriptionReason) ? [warns('description-reason', file, says.descriptionReason(title), [...path.slice(0, -1), 'audioDescriptionNotNeeded'])] : []),
  ];
}

const isTrack = (value: unknown): boolean => isGroup(value) && typeof value.path === 'string' && (/\.vtt$/i.test(value.path) || value.mime === 'text/vtt');

function isDescribed({ audioDescription, audioDescriptionNotNeeded }: Value): boolean {
  if (audioDescriptionNotNeeded === true) return true;
  return isGroup(audioDescription) && (words(audioDescription.text) || (Array.isArray(audioDescription.audio) && audioDescription.audio.length > 0));
}

const hasAlternative = (group: Value): boolean => group.decorative === true || Object.entries(group).some(([key, value]) => /alt/i.test(key) && words(value));
