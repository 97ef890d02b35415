import { useTranslate } from 'react-admin';
import { STANDARD_NAMES } from '../course-packages/standards.js';

interface ContentTypeNameProps {
  /** `Spor.Choice`, or `Spor.Choice 1.0` with its version. */
  machineName: string;
  /** What stands for a type we have no word for. */
  otherwise: string;
}

/** The name of one of our own content types in the viewer's language; another's is called what its maker calls it, and a course package's unit by its standard. */
export function useContentTypeName(machineName: string, otherwise: string): string {
  const t = useTranslate();
  const [, own] = /^Spor\.(\w+)/.exec(machineName) ?? [];
  return own === undefined ? (STANDARD_NAMES[machineName as keyof typeof STANDARD_NAMES] ?? otherwise) : t(`spor.contentTypes.${own}`, { _: otherwise });
}

export const ContentTypeName = ({ machineName, otherwise }: ContentTypeNameProps) => <>{useContentTypeName(machineName, otherwise)}</>;
