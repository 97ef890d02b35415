import { type Block, type ReadCoursePackage, type ScormParameters } from './course-package.dto.js';
import * as says from './manifest-words.rules.js';
import { numberIn, UnitReading } from './read-units.rules.js';
import { attributeOf, childOf, childrenOf, inLowerCase, wordsOf, type XmlElement } from './xml.rules.js';

const MANIFEST = 'imsmanifest.xml';
/** SCORM's own. */
const LONGEST_ID = 4000;

/**
 * A SCORM manifest. Each item that can be started is a unit, in the order of the default organization; sequencing rules
 * beyond that order are not read. Names are read without regard to capital letters: SCORM 1.2 has `scormtype`, 2004 `scormType`,
 * and tools mix them. @param names files of the package. @throws Invalid with all that is wrong
 */
export function readScorm(whole: XmlElement, names: readonly string[]): ReadCoursePackage {
  const root = inLowerCase(whole);
  const reading = new UnitReading(names, false);
  const organizations = childOf(root, 'organizations');
  const all = childrenOf(organizations, 'organization');
  const organization = all.find((one) => attributeOf(one, 'identifier') === attributeOf(organizations, 'default')) ?? all[0];
  if (!organization) reading.fault(`${MANIFEST}: organization`, says.MISSING);
  const title = wordsOf(organization, 'title');
  const parts: Parts = { resources: new ResourceReading(root), rules: new RuleReading(root) };
  const structure: Block = { id: attributeOf(root, 'identifier'), title: said(title), description: {}, ...(organization ? inside(organization, parts, reading) : { units: [], blocks: [] }) };
  return reading.result({ standard: standardOf(root), title, structure }, MANIFEST);
}

/** By what it says of its version, else by the names it uses. */
function standardOf(root: XmlElement): 'scorm-1.2' | 'scorm-2004' {
  const version = wordsOf(root, 'metadata', 'schemaversion');
  if (version.startsWith('1.2')) return 'scorm-1.2';
  if (/2004|CAM|1\.3/i.test(version)) return 'scorm-2004';
  return [...root.attributes.values()].some((value) => /adlcp_v1p3|adlseq/i.test(value)) ? 'scorm-2004' : 'scorm-1.2';
}

/** What items refer to. */
interface Parts {
  readonly resources: ResourceReading;
  readonly rules: RuleReading;
}

function inside(element: XmlElement, parts: Parts, reading: UnitReading): Pick<Block, 'units' | 'blocks'> {
  const units: string[] = [];
  const blocks: Block[] = [];
  for (const item of childrenOf(element, 'item')) {
    const identifier = attributeOf(item, 'identifier');
    if (attributeOf(item, 'identifierref')) units.push(unit(item, parts, reading));
    if (childOf(item, 'item')) blocks.push({ id: identifier, title: said(wordsOf(item, 'title')), description: {}, ...inside(item, parts, reading) });
  }
  return { units, blocks };
}

function unit(item: XmlElement, { resources, rules }: Parts, reading: UnitReading): string {
  const identifier = attributeOf(item, 'identifier');
  const reference = attributeOf(item, 'identifierref');
  const resource = resources.find(reference);
  if (resource) reading.add(`${MANIFEST}: resource ${reference} href`, { identifier, title: wordsOf(item, 'title'), href: withParameters(resource.href, attributeOf(item, 'parameters')), parameters: parametersOf(item, rules, resource.scormType) });
  else reading.fault(`${MANIFEST}: resource ${reference}`, says.MISSING);
  return identifier;
}

function parametersOf(item: XmlElement, rules: RuleReading, scormType: ScormParameters['scormType']): ScormParameters {
  const threshold = childOf(item, 'completionthreshold');
  const all = rules.find(item, 'objectives')?.children ?? [];
  const primary = all.find(({ name }) => name === 'primaryobjective');
  const objectives = [...new Set(all.map((one) => attributeOf(one, 'objectiveid')).filter((id) => id && id.length <= LONGEST_ID))];
  const isByMeasure = /^(true|1)$/i.test(attributeOf(primary, 'satisfiedbymeasure'));
  return {
    scormType,
    masteryScore: numberIn(wordsOf(item, 'masteryscore'), 0, 100),
    launchData: (childOf(item, 'datafromlms')?.text ?? '').trim(),
    maxTimeAllowed: wordsOf(item, 'maxtimeallowed') || attributeOf(rules.find(item, 'limitconditions'), 'attemptabsolutedurationlimit'),
    timeLimitAction: wordsOf(item, 'timelimitaction'),
    prerequisites: wordsOf(item, 'prerequisites'),
    completionThreshold: numberIn(attributeOf(threshold, 'minprogressmeasure') || (threshold?.text ?? '').trim(), 0, 1),
    minNormalizedMeasure: isByMeasure ? (numberIn(wordsOf(primary, 'minnormalizedmeasure'), -1, 1) ?? 1) : null,
    ...(objectives.length ? { objectives } : {}),
  };
}

const said = (title: string): Block['title'] => (title ? { und: title } : {});

/** SCORM 2004's rule for an item's parameters: `?` and `&` at their beginning are not doubled, and a `#` comes last. */
function withParameters(href: string, parameters: string): string {
  const added = parameters.replace(/^[?&]+/, '');
  if (!added) return href;
  if (added.startsWith('#')) return href.includes('#') ? href : href + added;
  const [path = '', ...place] = href.split('#');
  return [`${path}${path.includes('?') ? '&' : '?'}${added}`, ...place].join('#');
}

/** SCORM 2004's rules of an item: its own, else those it shares with others by name. */
class RuleReading {
  private readonly shared: ReadonlyMap<string, XmlElement>;

  constructor(root: XmlElement) {
    this.shared = new Map(childrenOf(childOf(root, 'sequencingcollection'), 'sequencing').map((one) => [attributeOf(one, 'id'), one]));
  }

  find(item: XmlElement, name: string): XmlElement | undefined {
    const own = childOf(item, 'sequencing');
    return childOf(own, name) ?? childOf(this.shared.get(attributeOf(own, 'idref')), name);
  }
}

interface Resource {
  readonly href: string;
  readonly scormType: ScormParameters['scormType'];
}

/** Resources with the folders that `xml:base` puts before their names. */
class ResourceReading {
  private readonly found: ReadonlyMap<string, Resource>;

  constructor(root: XmlElement) {
    const list = childOf(root, 'resources');
    const base = attributeOf(root, 'base') + attributeOf(list, 'base');
    this.found = new Map(childrenOf(list, 'resource').map((one) => [attributeOf(one, 'identifier'), resourceOf(one, base)]));
  }

  find(identifier: string): Resource | undefined {
    return this.found.get(identifier);
  }
}

const resourceOf = (element: XmlElement, base: string): Resource => {
  const href = attributeOf(element, 'href');
  return { href: href && base + attributeOf(element, 'base') + href, scormType: /^asset$/i.test(attributeOf(element, 'scormtype')) ? 'asset' : 'sco' };
};
