import { Button } from '@digdir/designsystemet-react';
import { useWords } from '../i18n/use-words.js';

interface Props {
  /** What this is. */
  readonly about: string;
  readonly back: { readonly to: string; readonly text: string };
}

/** Above what is shown to those who write as it is met by those who learn. */
export function PreviewBar({ about, back }: Props) {
  const { t } = useWords();
  return (
    <aside className="preview-bar" aria-label={t('preview.name')}>
      <p>{about}</p>
      <Button asChild variant="secondary" data-size="sm" data-color="apricot"><a href={back.to}>{back.text}</a></Button>
    </aside>
  );
}
