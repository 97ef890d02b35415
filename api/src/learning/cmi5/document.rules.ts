import { type AskedDocument } from '../../records/index.js';
import { isSame, type Launched } from './cmi5-statement.rules.js';
import { LAUNCH_DATA, PREFERENCES } from './cmi5-terms.rules.js';

/** A language tag (RFC 5646), as far as its form goes. */
const TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** Why a unit may not have a document, by the specification's section; undefined when it may. */
export function documentFault(asked: AskedDocument, launched: Launched): string | undefined {
  if (asked.kind !== 'activity' && !isSame(asked.agent, launched.actor)) return '8.1.3: the agent must be the actor of the launch.';
  if (asked.kind === 'agent') return preferencesFault(asked);
  if (asked.activityId !== launched.activityId) return '8.1.5: the activity must be the one of the launch.';
  return asked.kind === 'state' ? stateFault(asked, launched) : undefined;
}

function stateFault({ registration, name, content }: AskedDocument, launched: Launched): string | undefined {
  if (registration !== launched.registration) return '8.1.4: the registration must be the one of the launch.';
  const isChanged = content !== undefined;
  return isChanged && (name === undefined || name === LAUNCH_DATA) ? '10.2.1: the launch data is the platform’s.' : undefined;
}

/** Of what is kept about a person for all tools, a unit has its own preferences and nothing else. */
function preferencesFault({ name, content }: AskedDocument): string | undefined {
  if (name !== PREFERENCES) return `11: a unit has the profile document ${PREFERENCES} and no other.`;
  if (content === undefined) return undefined;
  return content && arePreferences(content) ? undefined : '11: the preferences are a JSON object with languagePreference and audioPreference.';
}

function arePreferences({ content, contentType }: NonNullable<AskedDocument['content']>): boolean {
  if (contentType.split(';')[0]?.trim().toLowerCase() !== 'application/json') return false;
  const { languagePreference, audioPreference } = objectIn(content);
  if (typeof languagePreference !== 'string' || (audioPreference !== 'on' && audioPreference !== 'off')) return false;
  return languagePreference.split(',').every((tag) => TAG.test(tag.trim()));
}

function objectIn(content: Buffer): { languagePreference?: unknown; audioPreference?: unknown } {
  try {
    return (JSON.parse(content.toString('utf8')) ?? {}) as object;
  } catch {
    return {};
  }
}
