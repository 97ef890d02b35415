import { type DomainError } from '../../platform/index.js';
import { readScorm } from './scorm-manifest.rules.js';
import { readXml } from './xml.rules.js';

const manifest = (items: string, resources: string, version = '1.2') => `<manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="O2"><organization identifier="O1"><title>Feil</title></organization><organization identifier="O2"><title>Brannvern</title>${items}</organization></organizations><resources>${resources}</resources></manifest>`;
const RESOURCE = '<resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"/>';
const read = (items: string, resources = RESOURCE, version?: string, names = ['index.html', 'del/Side.html']) => readScorm(readXml(Buffer.from(manifest(items, resources, version))), names);
const faults = (items: string, resources?: string) => {
  try {
    read(items, resources);
    return [];
  } catch (error) {
    return (error as DomainError).errors?.map(({ path, message }) => `${path} ${message.en}`);
  }
};

test('items of the default organization that can be started are units, with what SCORM 1.2 says of them', () => {
  const found = read('<item identifier="I" identifierref="R" parameters="?a=1"><title>Del</title><adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>x=y</adlcp:datafromlms><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,message</adlcp:timelimitaction></item>');
  expect(found).toMatchObject({ standard: 'scorm-1.2', title: 'Brannvern', structure: { id: 'M', units: ['I'] } });
  expect(found.units).toEqual([{ identifier: 'I', title: 'Del', launch: 'index.html?a=1', parameters: { scormType: 'sco', masteryScore: 80, launchData: 'x=y', maxTimeAllowed: '00:30:00', timeLimitAction: 'exit,message', prerequisites: '', completionThreshold: null, minNormalizedMeasure: null } }]);
});

test('SCORM 2004 says what is enough in sequencing, and items lie in each other', () => {
  const found = read(
    '<item identifier="K"><title>Kapittel</title><item identifier="I" identifierref="R"><title>Del</title><adlcp:completionThreshold minProgressMeasure="0.75"/><imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></item></item>',
    RESOURCE.replace('scormtype', 'scormType'),
    '2004 4th Edition',
  );
  expect(found).toMatchObject({ standard: 'scorm-2004', structure: { units: [], blocks: [{ id: 'K', title: { und: 'Kapittel' }, units: ['I'] }] } });
  expect(found.units[0]?.parameters).toMatchObject({ completionThreshold: 0.75, minNormalizedMeasure: 0.6 });
});

test('objectives are told by their names, and rules may be shared between items', () => {
  const shared = '<imsss:sequencingCollection><imsss:sequencing ID="felles"><imsss:limitConditions attemptAbsoluteDurationLimit="PT30M"/><imsss:objectives><imsss:primaryObjective objectiveID="hele" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.5</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></imsss:sequencingCollection>';
  const items = '<item identifier="I" identifierref="R"><imsss:sequencing IDRef="felles"/></item><item identifier="J" identifierref="R"><imsss:sequencing IDRef="felles"><imsss:objectives><imsss:primaryObjective/><imsss:objective objectiveID="slokke"/><imsss:objective objectiveID="varsle"/></imsss:objectives></imsss:sequencing></item>';
  const { units } = readScorm(readXml(Buffer.from(manifest(items, RESOURCE, '2004 3rd Edition').replace('</manifest>', `${shared}</manifest>`))), ['index.html']);
  expect(units.map(({ parameters }) => parameters)).toMatchObject([{ objectives: ['hele'], minNormalizedMeasure: 0.5, maxTimeAllowed: 'PT30M' }, { objectives: ['slokke', 'varsle'], minNormalizedMeasure: null, maxTimeAllowed: 'PT30M' }]);
});

test('xml:base comes before a name, and a name that Windows spelt otherwise is found', () => {
  expect(read('<item identifier="I" identifierref="R"><title>T</title></item>', '<resource xml:base="DEL/" identifier="R" adlcp:scormtype="asset" href="side.html#to"/>').units[0]).toMatchObject({ launch: 'del/Side.html#to', parameters: { scormType: 'asset' } });
});

test.each([
  ['an item without its resource', '<item identifier="I" identifierref="X"/>', RESOURCE, ['imsmanifest.xml: resource X is missing']],
  ['a resource without a file', '<item identifier="I" identifierref="R"/>', '<resource identifier="R"/>', ['imsmanifest.xml: resource R href is missing']],
  ['a file that is not there', '<item identifier="I" identifierref="R"/>', '<resource identifier="R" href="nei.html"/>', ['imsmanifest.xml: resource R href points to the file nei.html, which is not in the package']],
  ['a file outside', '<item identifier="I" identifierref="R"/>', '<resource identifier="R" href="../../etc/passwd"/>', ['imsmanifest.xml: resource R href points to the file ../../etc/passwd, which is not in the package']],
  ['an address elsewhere', '<item identifier="I" identifierref="R"/>', '<resource identifier="R" href="https://x.example/"/>', ['imsmanifest.xml: resource R href points to the file https://x.example/, which is not in the package']],
  ['nothing to start', '<item identifier="I"/>', RESOURCE, ['imsmanifest.xml has no units that can be started']],
])('%s is told', (_, items, resources, told) => expect(faults(items, resources)).toEqual(told));
