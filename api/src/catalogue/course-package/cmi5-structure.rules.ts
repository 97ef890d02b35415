import { type Block, type Cmi5Parameters, type ReadCoursePackage, type Words } from './course-package.dto.js';
import { MOVE_ON, schemaFaults, withoutExtensions } from './cmi5-schema.rules.js';
import { coursePackageManifest } from './course-package.errors.js';
import { inBestLanguage, numberIn, UnitReading } from './read-units.rules.js';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml.rules.js';

/** A cmi5 course structure (`cmi5.xml`). @param names files of the package; none when the XML came alone. @throws Invalid with all that is wrong */
export function readCmi5(whole: XmlElement, names: readonly string[]): ReadCoursePackage {
  const faults = schemaFaults(whole);
  if (faults.length) throw coursePackageManifest(faults);
  const root = withoutExtensions(whole);
  const reading = new UnitReading(names, true);
  const course = childOf(root, 'course');
  const structure: Block = { id: attributeOf(course, 'id'), title: textsOf(childOf(course, 'title')), description: textsOf(childOf(course, 'description')), ...inside(root, reading) };
  return reading.result({ standard: 'cmi5', title: inBestLanguage(structure.title), structure }, 'cmi5.xml');
}

/** AUs and blocks in their order: a unit's place is where it stands in the file, whatever block it is in. */
function inside(element: XmlElement, reading: UnitReading): Pick<Block, 'units' | 'blocks'> {
  const units: string[] = [];
  const blocks: Block[] = [];
  for (const child of element.children) {
    if (child.name === 'au') units.push(unit(child, reading));
    if (child.name === 'block') blocks.push({ id: attributeOf(child, 'id'), title: textsOf(childOf(child, 'title')), description: textsOf(childOf(child, 'description')), ...inside(child, reading) });
  }
  return { units, blocks };
}

function unit(au: XmlElement, reading: UnitReading): string {
  const identifier = attributeOf(au, 'id');
  const place = `cmi5.xml: au ${identifier}`;
  reading.add(`${place} url`, { identifier, title: inBestLanguage(textsOf(childOf(au, 'title'))), href: (childOf(au, 'url')?.text ?? '').trim(), parameters: parameters(au) });
  return identifier;
}

function parameters(au: XmlElement): Cmi5Parameters {
  const moveOn = attributeOf(au, 'moveOn');
  return {
    launchMethod: attributeOf(au, 'launchMethod') === 'OwnWindow' ? 'OwnWindow' : 'AnyWindow',
    moveOn: MOVE_ON.find((one) => one === moveOn) ?? 'NotApplicable',
    masteryScore: numberIn(attributeOf(au, 'masteryScore'), 0, 1),
    launchParameters: (childOf(au, 'launchParameters')?.text ?? '').trim(),
    entitlementKey: (childOf(au, 'entitlementKey')?.text ?? '').trim(),
    activityType: attributeOf(au, 'activityType'),
  };
}

const textsOf = (element: XmlElement | undefined): Words =>
  Object.fromEntries(childrenOf(element, 'langstring').map((one) => [attributeOf(one, 'lang') || 'und', one.text.replace(/\s+/g, ' ').trim()]).filter(([, words]) => words));
