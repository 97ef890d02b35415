import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Agenda } from '../parts/Agenda.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Stewardship } from '../parts/Stewardship.js';
import { useTitle } from '../parts/title.js';
import { competenceQuery, toolkitQuery } from '../queries.js';
import type { ToolkitDetailDto } from '../types.js';
import { Fact } from '../parts/Fact.js';

export function Component() {
  const { t } = useWords();
  const { slug = '' } = useParams();
  const query = useQuery(toolkitQuery(slug));
  const title = useTitle(query.data?.title, query.error);
  const printButton = <Button variant="secondary" onClick={() => print()}>{t('app.print')}</Button>;
  return (
    <Page title={title} language={query.data?.language} over={<Link to="/verktoy" className="ds-link">{t('toolkits.title')}</Link>} lead={query.data?.aim} actions={query.data === undefined ? undefined : printButton}>
      <Loaded query={query}>{(toolkit) => <Content toolkit={toolkit} />}</Loaded>
    </Page>
  );
}

function Content({ toolkit }: { readonly toolkit: ToolkitDetailDto }) {
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
