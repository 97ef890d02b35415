import { useTranslate } from 'react-admin';
import type { DraftDto } from './draft.types.js';

const RESOURCES = { course: 'courses', path: 'learning-paths', toolkit: 'toolkits', framework: 'frameworks' } as const;

export const DraftKindName = ({ kind }: Pick<DraftDto, 'kind'>) => <>{useTranslate()(`resources.${RESOURCES[kind]}.name`, { smart_count: 1 })}</>;
