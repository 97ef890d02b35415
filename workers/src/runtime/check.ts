import { factTypes, type FactType } from '@spor/api/platform';
import { type Reaction } from './reaction.js';

/** @throws when a kind of fact has neither a reaction nor a place among the recorded only, or a reaction stands twice */
export function checkReactions(reactions: readonly Reaction[], recordedOnly: readonly FactType[]): void {
  const reacted = new Set([...reactions.map(({ fact }) => fact.name), ...recordedOnly.map(({ name }) => name)]);
  const forgotten = factTypes().filter(({ name }) => !reacted.has(name));
  if (forgotten.length) throw new Error(`no reaction, and not recorded only: ${forgotten.map(({ name }) => name).join(', ')}`);
  const keys = reactions.map(({ fact, name }) => `${fact.name} → ${name}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length) throw new Error(`two reactions of one name: ${twice.join(', ')}`);
}
