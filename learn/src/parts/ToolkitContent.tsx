import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { competenceQuery } from '../queries.js';
import type { ToolkitDetailDto } from '../types.js';
import { Agenda } from './Agenda.js';
import { Fact } from './Fact.js';
import { Section } from './Section.js';
import { Stewardship } from './Stewardship.js';

/** All that whoever leads needs, from the beginning to the end. */
export function ToolkitContent({ toolkit }: { readonly toolkit: ToolkitDetailDto }) {
  const { t, minutes } = useWords();
  const { language } = toolkit;
  return (
    <div className="toolkit">
      <dl className="facts facts-row">
        <Fact title={t('toolkits.minutes')}>{minutes(toolkit.minutes)}</Fact>
        <Fact title={t('toolkits.group')}>{t('toolkits.groupOf', toolkit.groupSize)}</Fact>
        {toolkit.competences.length > 0 && <Fact title={t('toolkits.competences')}><Competences keys={toolkit.competences} /></Fact>}
      </dl>
      <Section title={t('toolkits.notWhen')}><p lang={language}>{toolkit.notWhen}</p></Section>
      <Section title={t('toolkits.preparation')}><ul className="plain-list" lang={language}>{toolkit.preparation.map((line) => <li key={line}>{line}</li>)}</ul></Section>
      <Section title={t('toolkits.roles')}>
        <dl className="roles" lang={language}>{toolkit.roles.map(({ name, task }) => <Fact key={name} title={name}>{task}</Fact>)}</dl>
      </Section>
      <Section title={t('toolkits.agenda')}><Agenda agenda={toolkit.agenda} language={language} /></Section>
      <Canvas canvas={toolkit.canvas} language={language} />
      <More toolkit={toolkit} />
    </div>
  );
}

/** By name where the framework has one. */
function Competences({ keys }: { readonly keys: readonly string[] }) {
  const { data } = useQuery(competenceQuery());
  const titles = new Map(data?.principles.flatMap(({ competences }) => competences.map(({ key, title }) => [key, title] as const)));
  return <span lang={data?.language}>{keys.map((key) => titles.get(key) ?? key).join(', ')}</span>;
}

function Canvas({ canvas, language }: Pick<ToolkitDetailDto, 'canvas' | 'language'>) {
  const { t } = useWords();
  return (
    <Section title={<>{t('toolkits.canvas')}: <span lang={language}>{canvas.title}</span></>} className="canvas-section">
      <div className="canvas" lang={language}>
        {canvas.fields.map(({ title, help }) => (
          <div key={title} className="canvas-field">
            <h3>{title}</h3>
            <p>{help}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function More({ toolkit }: { readonly toolkit: ToolkitDetailDto }) {
  const { t } = useWords();
  const { language } = toolkit;
  return (
    <>
      <Section title={t('toolkits.variants')}>
        <dl className="roles">
          <Fact title={t('toolkits.seated')}><span lang={language}>{toolkit.variants.seated}</span></Fact>
          <Fact title={t('toolkits.remote')}><span lang={language}>{toolkit.variants.remote}</span></Fact>
        </dl>
      </Section>
      <Section title={t('toolkits.privacy')}><p lang={language}>{toolkit.privacy}</p></Section>
      <Listed title={t('toolkits.after')} language={language}>{toolkit.afterForm.map((question) => <li key={question}>{question}</li>)}</Listed>
      {toolkit.slides.length > 0 && (
        <Section title={t('toolkits.slides')} className="slides-section">
          <ol className="slides" lang={language}>{toolkit.slides.map(({ title, points }) => <li key={title}><h3>{title}</h3><ul>{points.map((point) => <li key={point}>{point}</li>)}</ul></li>)}</ol>
        </Section>
      )}
      {toolkit.courses.length > 0 && <Listed title={t('toolkits.courses')} language={language}>{toolkit.courses.map(({ slug, title }) => <li key={slug}><Link className="ds-link" to={`/kurs/${slug}`}>{title}</Link></li>)}</Listed>}
      <p className="meta">{t('toolkits.version', { version: toolkit.version })}</p>
      <Stewardship of={toolkit.stewardship} />
    </>
  );
}

function Listed({ title, language, children }: { readonly title: string; readonly language: string; readonly children: ReactNode }) {
  return <Section title={title}><ul className="plain-list" lang={language}>{children}</ul></Section>;
}
