import { isMediaPath } from './content-path.rules.js';
import { escapePlain } from './html.rules.js';
import { copyright } from './licence.rules.js';
import { type Field } from './semantics.rules.js';
import * as says from './semantics-words.rules.js';
import { isMissing, type Place, refuse, requireValue, type Walk } from './semantics-walk.rules.js';

const MIME = /^[a-z]+\/[\w.+-]{1,80}$/i;

/** An image or a file: a path inside the content, and what is said about it. */
export function media(walk: Walk, field: Field, value: unknown, place: Place): Record<string, unknown> | undefined {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (isMissing(value) || isMissing(given['path'])) return void requireValue(walk, field, place);
  const path = mediaPath(walk, given['path'], place);
  return path === undefined ? undefined : { path, ...about(given), copyright: copyright(given['copyright']) };
}

/** Video and audio: the same thing in several formats. */
export function mediaList(walk: Walk, field: Field, value: unknown, place: Place): Record<string, unknown>[] | undefined {
  if (isMissing(value) || (Array.isArray(value) && !value.length)) return void requireValue(walk, field, place);
  if (!Array.isArray(value)) return void refuse(walk, place, says.NO_LIST);
  return value.slice(0, 20).flatMap((item: unknown, index): Record<string, unknown>[] => [media(walk, { ...field, optional: true }, item, { ...place, path: `${place.path}.${index}` })].filter((item) => item !== undefined));
}

/** Nothing is loaded from other sites: they would learn who is learning what. */
function mediaPath(walk: Walk, given: unknown, place: Place): string | undefined {
  const path = typeof given === 'string' ? given.replace(/#tmp$/, '') : '';
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(path)) return void refuse(walk, place, says.FROM_ELSEWHERE);
  if (!isMediaPath(path)) return void refuse(walk, place, says.NO_MEDIA);
  walk.files.add(path);
  return path;
}

function about(given: Record<string, unknown>): Record<string, unknown> {
  const size = (name: string) => (Number.isFinite(Number(given[name])) && given[name] !== undefined ? { [name]: Number(given[name]) } : {});
  const words = (name: string) => (typeof given[name] === 'string' ? { [name]: escapePlain(given[name].slice(0, 1000)) } : {});
  const mime = typeof given['mime'] === 'string' && MIME.test(given['mime']) ? { mime: given['mime'] } : {};
  return { ...mime, ...size('width'), ...size('height'), ...words('alt'), ...words('originalImage') };
}
