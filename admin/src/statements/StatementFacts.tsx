import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../format/Moment.js';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { StatementDto, StatementRowDto } from '../types.js';
import { OpenLook } from './OpenLook.js';
import { outcome, tellerName, verbName, whatName, whoName } from './said.js';
import { StatementLink } from './StatementLink.js';

const LABELS = 'resources.statements.show';
const PAGES = { exercise: 'exercises', lesson: 'lessons' } as const;

/** What a statement names, as the way to its page where it has one. */
const What = ({ what }: { what: StatementRowDto['what'] }) => {
  const name = whatName(useTranslate(), what);
  if (!what.id) return <>{name}</>;
  if (what.kind === 'statement') return <StatementLink id={what.id} text={name} />;
  return what.kind === 'exercise' || what.kind === 'lesson' ? <RecordLink resource={PAGES[what.kind]} id={what.id} text={name} /> : <>{name}</>;
};

const Who = ({ statement: { id, who } }: { statement: StatementDto }) => {
  const t = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      {whoName(t, who)} {who.name === null && <OpenLook statementId={id} />}
    </Box>
  );
};

export const StatementFacts = ({ statement }: { statement: StatementDto }) => {
  const t = useTranslate();
  const format = useFormat();
  const { who, verb, what, course, result, context, attachments, isVoided } = statement;
  const say = (key: string): string => t(`${LABELS}.${key}`);
  return (
    <Section title={say('happened')}>
      {isVoided && <Alert severity="warning" sx={{ mb: 2 }}>{say('voided')}</Alert>}
      <Facts
        of={[
          [say('who'), <Who key="who" statement={statement} />],
          [say('verb'), `${verbName(t, verb.iri, verb.display)} (${verb.iri})`],
          [say('whatOf'), <What key="what" what={what} />],
          ...(course ? [[say('course'), <RecordLink key="course" resource="courses" id={course.id} text={course.title} />] as [string, React.ReactNode]] : []),
          [say('result'), outcome(t, format, result)],
          [say('answer'), who.name === null ? say('hidden') : result.response],
          [say('when'), <Moment key="when" at={statement.occurredAt} />],
          [say('stored'), <Moment key="stored" at={statement.storedAt} />],
          [say('toldBy'), statement.toldBy === null && context.platform ? context.platform : tellerName(t, statement.toldBy)],
          [say('context'), format.list(context.activities.map((activity) => whatName(t, activity)))],
          [say('attachments'), format.list(attachments.map(({ title, contentType, bytes }) => `${title || say('attachment')} (${contentType}, ${format.size(bytes)})`))],
          [say('version'), statement.version],
        ]}
      />
    </Section>
  );
};
