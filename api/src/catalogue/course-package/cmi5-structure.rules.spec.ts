import { type DomainError } from '../../platform/index.js';
import { readCmi5 } from './cmi5-structure.rules.js';
import { readXml } from './xml.rules.js';

const words = (text: string) => `<langstring lang="en-US">${text}</langstring><langstring lang="nb-NO">${text} på norsk</langstring>`;
const TEXTS = `<title>${words('Name')}</title><description>${words('More')}</description>`;
const id = (name: string) => `https://pub.example/${name}`;
const AU = (name: string, url: string, more = '', inside = '') => `<au id="${id(name)}" ${more}>${TEXTS}<url>${url}</url>${inside}</au>`;
const SPACE = 'xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"';
const course = (inside: string) => `<courseStructure ${SPACE}><course id="${id('c')}"><title>${words('Fire')}</title><description>${words('About fire')}</description></course>${inside}</courseStructure>`;
const readWhole = (text: string, names: string[] = ['a/index.html']) => readCmi5(readXml(Buffer.from(text)), names);
const read = (inside: string, names?: string[]) => readWhole(course(inside), names);
const faultsOf = (text: string, names?: string[]): string[] => {
  try {
    readWhole(text, names);
    return [];
  } catch (error) {
    return (error as DomainError).errors?.map(({ path, message }) => `${path} ${message.en}`) ?? [];
  }
};
const faults = (inside: string, names?: string[]) => faultsOf(course(inside), names);

test('13.1: AUs are units in the file’s order, with their parameters, and blocks are the table of contents', () => {
  const one = AU('u1', ' a/index.html?x=1 ', 'moveOn=" Passed " masteryScore="0.85" launchMethod="OwnWindow" activityType="https://t.example/media"', '<launchParameters> go=1 </launchParameters><entitlementKey> key </entitlementKey>');
  const found = read(`${one}<block id="${id('b')}">${TEXTS}${AU('u2', 'https://elsewhere.example/au')}</block>`);
  expect(found).toMatchObject({ standard: 'cmi5', title: 'Fire på norsk', structure: { id: id('c'), title: { 'en-US': 'Fire', 'nb-NO': 'Fire på norsk' }, units: [id('u1')], blocks: [{ id: id('b'), description: { 'en-US': 'More' }, units: [id('u2')], blocks: [] }] } });
  expect(found.units).toEqual([
    { identifier: id('u1'), title: 'Name på norsk', launch: 'a/index.html?x=1', parameters: { launchMethod: 'OwnWindow', moveOn: 'Passed', masteryScore: 0.85, launchParameters: 'go=1', entitlementKey: 'key', activityType: 'https://t.example/media' } },
    { identifier: id('u2'), title: 'Name på norsk', launch: 'https://elsewhere.example/au', parameters: { launchMethod: 'AnyWindow', moveOn: 'NotApplicable', masteryScore: null, launchParameters: '', entitlementKey: '', activityType: '' } },
  ]);
});

test('6.1: more than a thousand AUs are taken', () => {
  expect(read(Array.from({ length: 1001 }, (_, n) => AU(`u${n}`, 'https://elsewhere.example/au')).join('')).units).toHaveLength(1001);
});

test.each<[string, string, string[]]>([
  ['13.1.1: a course has an id', course(AU('u', 'a/index.html')).replace(`<course id="${id('c')}">`, '<course>'), ['cmi5.xml: course id is missing']],
  ['3: ids are full IRIs', course(AU('u', 'a/index.html')).replaceAll(id('u'), 'pub.example/u'), ['cmi5.xml: au pub.example/u id is not a full IRI: pub.example/u']],
  ['14: what is no course structure of cmi5 is none', course(AU('u', 'a/index.html')).replace(SPACE, ''), ['cmi5.xml: courseStructure is missing']],
  ['14: elements stand in the schema’s order', course(`<au id="${id('u')}"><url>a/index.html</url>${TEXTS}</au>`), [`cmi5.xml: au ${id('u')} title stands in the wrong place`]],
  ['14: and no others among them', course(`<au id="${id('u')}">${TEXTS}<url>a/index.html</url><colour>red</colour></au>`), [`cmi5.xml: au ${id('u')} colour stands in the wrong place`]],
  ['14: each at most once', course(`<au id="${id('u')}">${TEXTS}<url>a/index.html</url><url>a/index.html</url></au>`), [`cmi5.xml: au ${id('u')} url stands in the wrong place`]],
  ['14: names are written as the schema has them', course(AU('u', 'a/index.html')).replaceAll('au>', 'AU>').replace('<au', '<AU'), ['cmi5.xml au/block is missing', expect.stringMatching(/^cmi5\.xml: AU /)]],
  ['14: a name of JavaScript is as unknown as others', course(`${AU('u', 'a/index.html')}<constructor/>`), ['cmi5.xml constructor stands in the wrong place']],
  ['13.1.4: an AU has a description', course(`<au id="${id('u')}"><title>${words('x')}</title><url>a/index.html</url></au>`), [`cmi5.xml: au ${id('u')} description is missing`]],
  ['13.1: a text has at least one langstring', course(`<au id="${id('u')}"><title>x</title><description>${words('x')}</description><url>a/index.html</url></au>`), [`cmi5.xml: au ${id('u')} title langstring is missing`]],
  ['6.1: there is at least one AU', course(''), ['cmi5.xml au/block is missing']],
  ['13.1.2: a block has one too', course(`<block id="${id('b')}">${TEXTS}</block>`), [`cmi5.xml: block ${id('b')} au/block is missing`]],
])('%s', (_, text, expected) => expect(faultsOf(text)).toEqual(expected));

test.each([
  ['13.1.2', `<block id="${id('b')}">${TEXTS}${AU('u', 'a/index.html')}</block><block id="${id('b')}">${TEXTS}${AU('v', 'a/index.html')}</block>`, `block ${id('b')}`],
  ['13.1.4', AU('u', 'a/index.html') + AU('u', 'a/index.html'), `au ${id('u')}`],
  ['13.1.3', `<objectives>${`<objective id="${id('o')}">${TEXTS}</objective>`.repeat(2)}</objectives>${AU('u', 'a/index.html')}`, `objective ${id('o')}`],
  ['13.1.2 and 13.1.4', `<block id="${id('u')}">${TEXTS}${AU('u', 'a/index.html')}</block>`, `au ${id('u')}`],
])('%s: an id stands once', (_, inside, place) => expect(faults(inside)).toEqual([`cmi5.xml: ${place} id stands there twice`]));

test('13.1.3: objectives that are listed may be referred to, in any order of their texts, and others may not', () => {
  const objectives = `<objectives><objective id="${id('o')}"><description>${words('x')}</description><title>${words('x')}</title></objective></objectives>`;
  const unit = (ref: string) => `<au id="${id('u')}">${TEXTS}<objectives><objective idref="${id(ref)}"/></objectives><url>a/index.html</url></au>`;
  expect(faults(objectives + unit('o'))).toEqual([]);
  expect(faults(objectives + unit('p'))).toEqual([expect.stringContaining(`points to an objective that is not listed: ${id('p')}`)]);
});

test.each(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'])('13.1.4: moveOn may be %s', (moveOn) => expect(read(AU('u', 'a/index.html', `moveOn="${moveOn}"`)).units[0]?.parameters).toMatchObject({ moveOn }));
test.each(['0', '1', '0.85', '1.0', '.5', '0.1234', '0.50000'])('13.1.4: masteryScore may be %s', (score) => expect(read(AU('u', 'a/index.html', `masteryScore="${score}"`)).units[0]?.parameters).toMatchObject({ masteryScore: Number(score) }));
test.each(['masteryScore="1.1"', 'masteryScore="-0.1"', 'masteryScore="0.12345"', 'masteryScore="80 %"', 'masteryScore=""', 'masteryScore="0,8"', 'moveOn="passed"', 'moveOn=""', 'launchMethod="Popup"', 'activityType="media"'])('13.1.4: %s is refused', (attribute) => expect(faults(AU('u', 'a/index.html', attribute))).toHaveLength(1));
test.each(['moveon="Passed"', 'MasteryScore="0.8"', 'ID="https://pub.example/v"', 'colour="red"'])('14: an AU has no %s', (attribute) => expect(faults(AU('u', 'a/index.html', attribute))).toEqual([`cmi5.xml: au ${id('u')} ${attribute.split('=')[0]} is no name of cmi5. Capital letters matter`]));
test.each(['javascript:alert(1)', 'file:///etc/passwd', '//elsewhere.example/x', 'a/missing.html', '../x.html', 'http://example.com index.html', ''])('13.1.4: %j is nothing to start', (url) => expect(faults(AU('u', url))).toHaveLength(1));
test.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])('8.1: the query of a url may not hold %s', (name) => expect(faults(AU('u', `a/index.html?b=1&amp;${name}=x`))).toEqual([`cmi5.xml: au ${id('u')} url uses the name ${name}, which cmi5 itself uses in the address`]));
test.each(['index.html', 'path/1/index.html?a=b', '/index.html'])('14.2: %s is nothing to start without a zip', (url) => expect(faults(AU('u', url), [])).toHaveLength(1));

test('13.1.5: what others have put in under names of their own is not looked at', () => {
  const vendor = `<v:extra xmlns:v="https://vendor.example/x"><v:au id="not an id"><v:title/></v:au></v:extra>`;
  const found = read(`${AU('u', 'a/index.html', 'xmlns:v="https://vendor.example/x" v:colour="red" v:id="u" v:moveOn="never"', vendor)}${vendor}`);
  expect(found.units).toMatchObject([{ identifier: id('u'), parameters: { moveOn: 'NotApplicable' } }]);
});

test('what is fine apart from a missing file is told with the file’s name', () => {
  expect(faults(AU('u', 'a/missing.html'))).toEqual([`cmi5.xml: au ${id('u')} url points to the file a/missing.html, which is not in the package`]);
});
