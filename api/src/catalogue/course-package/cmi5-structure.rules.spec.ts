import { type DomainError } from '../../platform/index.js';
import { readCmi5 } from './cmi5-structure.rules.js';
import { readXml } from './xml.rules.js';

const AU = (id: string, url: string, more = '') => `<au id="${id}" ${more}><title><langstring lang="en-US">Unit</langstring><langstring lang="nb-NO">Del ${id}</langstring></title><url>${url}</url></au>`;
const course = (inside: string) => `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://pub.example/c"><title><langstring lang="en">Fire</langstring><langstring lang="nb">Brann</langstring></title><description><langstring lang="nb">Om brann</langstring></description></course>${inside}</courseStructure>`;
const read = (inside: string, names: string[] = ['a/index.html']) => readCmi5(readXml(Buffer.from(course(inside))), names);
const faults = (inside: string) => {
  try {
    read(inside);
    return [];
  } catch (error) {
    return (error as DomainError).errors?.map(({ path, message }) => `${path} ${message.en}`);
  }
};

test('AUs are units in the file’s order, with their parameters, and blocks are the table of contents', () => {
  const found = read(`${AU('u1', 'a/index.html?x=1', 'moveOn="Passed" masteryScore="0.8" launchMethod="OwnWindow" activityType="t"')}<block id="b"><title><langstring lang="nb">Blokk</langstring></title>${AU('u2', 'https://elsewhere.example/au')}</block>`);
  expect(found).toMatchObject({ standard: 'cmi5', title: 'Brann', structure: { id: 'https://pub.example/c', title: { en: 'Fire', nb: 'Brann' }, description: { nb: 'Om brann' }, units: ['u1'], blocks: [{ id: 'b', title: { nb: 'Blokk' }, units: ['u2'], blocks: [] }] } });
  expect(found.units).toEqual([
    { identifier: 'u1', title: 'Del u1', launch: 'a/index.html?x=1', parameters: { launchMethod: 'OwnWindow', moveOn: 'Passed', masteryScore: 0.8, launchParameters: '', entitlementKey: '', activityType: 't' } },
    { identifier: 'u2', title: 'Del u2', launch: 'https://elsewhere.example/au', parameters: { launchMethod: 'AnyWindow', moveOn: 'NotApplicable', masteryScore: null, launchParameters: '', entitlementKey: '', activityType: '' } },
  ]);
});

test('everything that is wrong is told at once, with its place', () => {
  expect(faults(AU('u', '../x.html') + AU('u', 'a/index.html') + AU('u', 'a/index.html') + AU('v', 'a/index.html', 'masteryScore="2" moveOn="Later"'))).toEqual([
    'cmi5.xml: au u url has an address outside the package, which must begin with https://',
    'cmi5.xml: au u url u stands there twice',
    'cmi5.xml: au v masteryScore has a value that can’t be used: 2',
    'cmi5.xml: au v moveOn has a value that can’t be used: Later',
  ]);
  expect(faults('')).toEqual(['cmi5.xml has no units that can be started']);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', '//elsewhere.example/x', 'a/missing.html'])('%s is nothing to start', (url) => expect(faults(AU('u', url))).toHaveLength(1));
