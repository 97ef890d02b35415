import { useTranslate } from 'react-admin';
import type { ToolkitDto } from '../types.js';

/** *få frem ideer*: what one is about to do when one reaches for the toolkit. */
export const SituationName = ({ situation }: Pick<ToolkitDto, 'situation'>) => <>{useTranslate()(`spor.situations.${situation}`, { _: situation })}</>;
