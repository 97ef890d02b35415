import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly aside?: ReactNode;
}

export function Section({ title, children, className = '', aside }: Props) {
  const id = useId();
  return (
    <section className={`section ${className}`} aria-labelledby={id}>
      <div className="section-head">
        <Heading level={2} data-size="xs" id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
