import { type FieldFault, type Texts } from '../../platform/index.js';
import * as says from './manifest-words.rules.js';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml.rules.js';

const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** An element's place in its parent, in the order of the schema. */
interface Step {
  readonly names: readonly string[];
  readonly isNeeded?: boolean;
  readonly isMany?: boolean;
}

const TEXTS: readonly Step[] = [{ names: ['title'], isNeeded: true }, { names: ['description'], isNeeded: true }];
const OBJECTIVES: Step = { names: ['objectives'] };
const UNITS: Step = { names: ['au', 'block'], isNeeded: true, isMany: true };
/** What stands in each element of CourseStructure.xsd that has others in it. */
const SEQUENCES = new Map<string, readonly Step[]>(Object.entries({
  courseStructure: [{ names: ['course'], isNeeded: true }, OBJECTIVES, UNITS],
  course: TEXTS,
  block: [...TEXTS, OBJECTIVES, UNITS],
  au: [...TEXTS, OBJECTIVES, { names: ['url'], isNeeded: true }, { names: ['launchParameters'] }, { names: ['entitlementKey'] }],
  objectives: [{ names: ['objective'], isNeeded: true, isMany: true }],
  title: [{ names: ['langstring'], isNeeded: true, isMany: true }],
  description: [{ names: ['langstring'], isNeeded: true, isMany: true }],
}));
/** Attributes an element may have besides those of others, which have a prefix. Two elements are of any kind, and may have what they like. */
const ATTRIBUTES = new Map(Object.entries({ course: ['id'], block: ['id'], au: ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType'], objective: ['id', 'idref'], langstring: ['lang'] }));
const OF_ANY_KIND = ['launchParameters', 'entitlementKey'];

/** What may be asked of a unit (13.1.4). */
export const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'] as const;
const VALUES = { moveOn: MOVE_ON, launchMethod: ['AnyWindow', 'OwnWindow'] } as const;
const MOST_FAULTS = 50;
const LAUNCH_PARAMETERS = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;
/** From 0 to 1, with up to four decimals. */
const SCORE = /^\+?(0*(\.\d{1,4}0*)?|0+\.?|0*1(\.0*)?)$/;

/**
 * All that is against CourseStructure.xsd and section 13 of cmi5 in a course structure. What others have put in under names of
 * their own (13.1.5) is not looked at. @param root of `cmi5.xml`
 */
export function schemaFaults(root: XmlElement): FieldFault[] {
  if (root.name !== 'courseStructure' || root.space !== CMI5) return [says.faultAt('cmi5.xml: courseStructure', says.MISSING)];
  const reading = new SchemaReading();
  reading.element(root, 'cmi5.xml');
  return reading.whole(root);
}

/** Only what cmi5 itself knows. */
export const withoutExtensions = (element: XmlElement): XmlElement => ({ ...element, children: element.children.filter(({ space }) => space === CMI5).map(withoutExtensions) });

class SchemaReading {
  private readonly faults: FieldFault[] = [];
  private readonly ids = new Set<string>();
  private readonly references: { readonly place: string; readonly id: string }[] = [];

  whole(root: XmlElement): FieldFault[] {
    const declared = new Set(childrenOf(childOf(root, 'objectives'), 'objective').map((objective) => attributeOf(objective, 'id')));
    for (const { place, id } of this.references) if (!declared.has(id)) this.fault(place, says.unknownObjective(id));
    return this.faults;
  }

  /** @param parent where it stands */
  element(element: XmlElement, parent: string): void {
    const place = placeOf(element, parent);
    this.attributes(element, place);
    if (element.name === 'url') this.url(element.text.trim(), place);
    const own = element.children.filter(({ space }) => space === CMI5);
    const steps = element.name === 'objective' ? undefined : SEQUENCES.get(element.name);
    if (steps) this.sequence(own, steps, place);
    // Of an objective the two may come in any order; one that is only a reference has none.
    if (element.name === 'objective' && !element.attributes.has('idref')) for (const name of ['title', 'description']) if (!childOf(element, name)) this.fault(`${place} ${name}`, says.MISSING);
    for (const child of own) this.element(child, place);
  }

  private sequence(children: readonly XmlElement[], steps: readonly Step[], place: string): void {
    let at = 0;
    for (const { names, isNeeded, isMany } of steps) {
      const start = at;
      while (at < children.length && names.includes(children[at]!.name) && (isMany || at === start)) at += 1;
      if (isNeeded && at === start) return this.fault(`${place} ${names.join('/')}`, children.some(({ name }) => names.includes(name)) ? says.OUT_OF_PLACE : says.MISSING);
    }
    if (at < children.length) this.fault(`${place} ${children[at]!.name}`, says.OUT_OF_PLACE);
  }

  private attributes(element: XmlElement, place: string): void {
    if (!OF_ANY_KIND.includes(element.name)) this.attributeNames(element, place);
    if (['course', 'block', 'au'].includes(element.name) || (element.name === 'objective' && !element.attributes.has('idref'))) this.id(element, place);
    if (element.name === 'objective' && element.attributes.has('idref')) this.references.push({ place, id: attributeOf(element, 'idref') });
    if (element.name === 'langstring' && element.attributes.has('lang') && !LANGUAGE.test(attributeOf(element, 'lang'))) this.fault(`${place} lang`, says.wrongValue(attributeOf(element, 'lang')));
    if (element.name === 'au') this.unit(element, place);
  }

  /** A unit with `moveon` would otherwise be one that asks for nothing. */
  private attributeNames({ name, attributes }: XmlElement, place: string): void {
    const known = ['xmlns', ...(ATTRIBUTES.get(name) ?? [])];
    for (const other of attributes.keys()) if (!other.includes(':') && !known.includes(other)) this.fault(`${place} ${other}`, says.UNKNOWN_NAME);
  }

  private id(element: XmlElement, place: string): void {
    const id = attributeOf(element, 'id');
    if (!id) return this.fault(`${place} id`, says.MISSING);
    if (!IRI.test(id)) return this.fault(`${place} id`, says.notAnIri(id));
    // A course of one unit is often called the same as the unit.
    if (element.name === 'course') return;
    if (this.ids.has(id)) this.fault(`${place} id`, says.TWICE);
    this.ids.add(id);
  }

  private unit(au: XmlElement, place: string): void {
    for (const [name, values] of Object.entries(VALUES)) {
      const given = attributeOf(au, name);
      if (au.attributes.has(name) && !(values as readonly string[]).includes(given)) this.fault(`${place} ${name}`, says.wrongValue(given));
    }
    const score = attributeOf(au, 'masteryScore');
    if (au.attributes.has('masteryScore') && (!/\d/.test(score) || !SCORE.test(score))) this.fault(`${place} masteryScore`, says.wrongValue(score));
    const type = attributeOf(au, 'activityType');
    if (type && !IRI.test(type)) this.fault(`${place} activityType`, says.notAnIri(type));
  }

  private url(url: string, place: string): void {
    if (/\s/.test(url)) return this.fault(place, says.wrongValue(url));
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
    const taken = LAUNCH_PARAMETERS.find((name) => query.has(name));
    if (taken) this.fault(place, says.takenParameter(taken));
  }

  private fault(place: string, message: Texts): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(says.faultAt(place.slice(0, 200), message));
  }
}

/** A unit or a block by its id; what is in it by its name. */
const placeOf = (element: XmlElement, parent: string): string => {
  const id = attributeOf(element, 'id');
  if (element.name === 'courseStructure') return parent;
  return id && element.name !== 'course' ? `cmi5.xml: ${element.name} ${id}` : `${parent}${parent.includes(':') ? '' : ':'} ${element.name}`;
};
