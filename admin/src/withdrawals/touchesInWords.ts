import type { useTranslate } from 'react-admin';
import type { WithdrawalEffectDto } from '../types.js';

type Translate = ReturnType<typeof useTranslate>;
type Touches = WithdrawalEffectDto['touches']['end'];

/** *Gjelder to personer i én enhet, og ett kompetansemål.* */
export function touchesInWords(t: Translate, { people, units, goals }: Touches): string {
  if (people === 0) return t('withdrawals.touchesNobody');
  const words = { people: t('drafts.publish.people', { smart_count: people }), units: t('drafts.publish.units', { smart_count: units }), goals: t('drafts.publish.goals', { smart_count: goals }) };
  return t(goals > 0 ? 'drafts.publish.touches' : 'drafts.publish.touchesNoGoal', words);
}
