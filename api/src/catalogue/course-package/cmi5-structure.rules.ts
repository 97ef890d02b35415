import { type Block, type Cmi5Parameters, type ReadCoursePackage, type Words } from './course-package.dto.js';
import * as says from './manifest-words.rules.js';
import { inBestLanguage, numberIn, UnitReading } from './read-units.rules.js';
import { attributeOf, childOf, childrenOf, wordsOf, type XmlElement } from './xml.rules.js';

const MOVE_ON = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const;
const LAUNCH_METHODS = ['AnyWindow', 'OwnWindow'] as const;

/** A cmi5 course structure (`cmi5.xml`). @param names files of the package; none when the XML came alone. @throws Invalid with all that is wrong */
export function readCmi5(root: XmlElement, names: readonly string[]): ReadCoursePackage {
  const reading = new UnitReading(names, true);
  const course = childOf(root, 'course');
  if (!course) reading.fault('cmi5.xml: course', says.MISSING);
  if (course && !attributeOf(course, 'id')) reading.fault('cmi5.xml: course id', says.MISSING);
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
  reading.add(`${place} url`, { identifier, title: inBestLanguage(textsOf(childOf(au, 'title'))), href: wordsOf(au, 'url'), parameters: parameters(au, place, reading) });
  return identifier;
}

function parameters(au: XmlElement, place: string, reading: UnitReading): Cmi5Parameters {
  const score = attributeOf(au, 'masteryScore');
  const masteryScore = numberIn(score, 0, 1);
  if (score && masteryScore === null) reading.fault(`${place} masteryScore`, says.wrongValue(score));
  return {
    launchMethod: oneOf(LAUNCH_METHODS, attributeOf(au, 'launchMethod'), 'AnyWindow', `${place} launchMethod`, reading),
    moveOn: oneOf(MOVE_ON, attributeOf(au, 'moveOn'), 'NotApplicable', `${place} moveOn`, reading),
    masteryScore,
    launchParameters: (childOf(au, 'launchparameters')?.text ?? '').trim(),
    entitlementKey: wordsOf(au, 'entitlementkey'),
    activityType: attributeOf(au, 'activityType'),
  };
}

function oneOf<Value extends string>(values: readonly Value[], given: string, otherwise: Value, place: string, reading: UnitReading): Value {
  const value = values.find((each) => each.toLowerCase() === given.toLowerCase());
  if (given && !value) reading.fault(place, says.wrongValue(given));
  return value ?? otherwise;
}

const textsOf = (element: XmlElement | undefined): Words =>
  Object.fromEntries(childrenOf(element, 'langstring').map((one) => [attributeOf(one, 'lang') || 'und', one.text.replace(/\s+/g, ' ').trim()]).filter(([, words]) => words));
