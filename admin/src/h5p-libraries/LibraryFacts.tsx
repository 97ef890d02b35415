import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Facts } from '../layout/Facts.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import type { LibraryDetailDto } from '../types.js';
import { ContentTypeName } from './ContentTypeName.js';
import { RemoveLibrary } from './RemoveLibrary.js';

/** What a library is, where it came from and what it hangs together with. */
export const LibraryFacts = ({ library }: { library: LibraryDetailDto }) => {
  const t = useTranslate();
  const { size, number, moment } = useFormat();
  const say = (key: string, values?: object): string => t(`resources.h5p-libraries.${key}`, values);
  const installed = library.installedAt ? say(library.installedBy ? 'installedBy' : 'withFiles', { at: moment(library.installedAt), name: library.installedBy }) : say('before');
  return (
    <Section title={say('about')} action={<RemoveLibrary library={library} />}>
      <Facts
        of={[
          [say('fields.title'), <ContentTypeName key="name" machineName={library.machineName} otherwise={library.title} />],
          [say('fields.version'), library.version],
          [say('fields.runnable'), say(library.runnable ? 'contentType' : 'part')],
          [say('fields.size'), say('size', { size: size(library.bytes), files: number(library.files) })],
          [say('fields.installed'), installed],
          [say('fields.versions'), <Links key="versions" of={library.versions.map(({ id, version }) => ({ id, text: version }))} />],
          [say('fields.needs'), <Links key="needs" of={library.needs.map(({ id, isInstalled }) => ({ id, text: isInstalled ? id : say('missing', { id }), isGone: !isInstalled }))} />],
          [say('fields.dependents'), <Links key="dependents" of={library.dependents.map(({ id }) => ({ id, text: id }))} />],
        ]}
      />
    </Section>
  );
};

interface To {
  id: string;
  text: string;
  isGone?: boolean;
}

const Links = ({ of }: { of: To[] }): ReactNode =>
  of.length === 0
    ? '–'
    : of.map(({ id, text, isGone }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {isGone ? text : <RecordLink resource="h5p-libraries" id={id} text={text} />}
        </Fragment>
      ));
