import { useTranslate } from 'react-admin';
import type { LessonKind } from '../types.js';

export const LessonKindName = ({ kind }: { kind: LessonKind }) => <>{useTranslate()(`spor.lessonKinds.${kind}`)}</>;
