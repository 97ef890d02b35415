import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';

export interface Step {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly done: boolean;
  readonly about: ReactNode;
}

const stateOf = (index: number, here: number, done: boolean) => (done ? 'done' : index === here ? 'here' : 'ahead');

/** A path or a course as a line one walks down, with what is done, where one is, and what lies ahead. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useWords();
  const here = steps.findIndex(({ done }) => !done);
  return (
    <ol className="steps">
      {steps.map(({ id, to, title, language, done, about }, index) => {
        const state = stateOf(index, here, done);
        return (
          <li key={id} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
            <StepMark state={state} last={index === steps.length - 1} mirrored={index % 2 === 1} />
            <div className="step-body">
              <Link to={to} lang={language} className="step-title">{title}</Link>
              <div className="meta">
                <span className="step-state">{t(`step.${state}`)}</span>
                {about}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function StepMark({ state, last, mirrored }: { readonly state: string; readonly last: boolean; readonly mirrored: boolean }) {
  return (
    <span className="step-mark" aria-hidden="true">
      {!last && (
        <svg className="step-line" viewBox="0 0 24 100" preserveAspectRatio="none">
          <path d={mirrored ? 'M12 0C0 34 2 62 12 100' : 'M12 0C24 34 22 62 12 100'} vectorEffect="non-scaling-stroke" data-walked={state === 'done' || undefined} />
        </svg>
      )}
      <svg className="step-dot" viewBox="0 0 24 24" data-state={state}>
        <circle cx="12" cy="12" r="9" />
        {state === 'done' && <path d="M7.8 12.4l2.9 2.9 5.6-6" />}
      </svg>
    </span>
  );
}
