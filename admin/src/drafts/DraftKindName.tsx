import { useTranslate } from 'react-admin';
import { RESOURCES } from '../dashboards/editor/resources.js';
import type { DraftDto } from './draft.types.js';

export const DraftKindName = ({ kind }: Pick<DraftDto, 'kind'>) => <>{useTranslate()(`resources.${RESOURCES[kind]}.name`, { smart_count: 1 })}</>;
