import { type FieldFault } from '../../platform/index.js';
import { coursePackageManifest } from './course-package.errors.js';
import { type ReadCoursePackage, type ReadUnit, type UnitParameters, type Words } from './course-package.dto.js';
import { fileOf, isElsewhere, launchOf, spelt } from './launch-path.rules.js';
import * as says from './manifest-words.rules.js';

/** cmi5 asks for more than a thousand (6.1). */
const MOST_UNITS = 3000;
const LONGEST = 1000;

/** A unit as its manifest's reader finds it. */
interface FoundUnit {
  readonly identifier: string;
  readonly title: string;
  readonly href: string;
  readonly parameters: UnitParameters;
}

/** Gathers what a manifest says, and everything that is wrong with it, so that whoever made the package hears it all at once. */
export class UnitReading {
  private readonly units: ReadUnit[] = [];
  private readonly faults: FieldFault[] = [];

  /** @param names the package's files. @param mayBeElsewhere cmi5 allows an address on the web */
  constructor(
    private readonly names: readonly string[],
    private readonly mayBeElsewhere: boolean,
  ) {}

  fault(path: string, message: FieldFault['message']): void {
    if (this.faults.length < 50) this.faults.push(says.faultAt(path.slice(0, 200), message));
  }

  /** @param place where it stands in the manifest, for whoever reads of a fault */
  add(place: string, { identifier, title, href, parameters }: FoundUnit): void {
    const launch = this.launch(place, href);
    if (!identifier) this.fault(`${place} id`, says.MISSING);
    if (identifier.length > LONGEST) this.fault(`${place} id`, says.TOO_LONG);
    if (this.units.some((unit) => unit.identifier === identifier)) this.fault(`${place} ${identifier}`, says.TWICE);
    if (launch !== undefined) this.units.push({ identifier, title: title.slice(0, 255) || identifier.slice(0, 255), launch, parameters });
  }

  /** @throws Invalid with all that is wrong */
  result(read: Omit<ReadCoursePackage, 'units'>, manifest: string): ReadCoursePackage {
    if (!this.units.length && !this.faults.length) this.fault(manifest, says.NO_UNITS);
    if (this.units.length > MOST_UNITS) this.fault(manifest, says.TOO_MANY);
    if (this.faults.length) throw coursePackageManifest(this.faults);
    return { ...read, title: read.title.slice(0, 255) || this.units[0]?.title || manifest, units: this.units };
  }

  private launch(place: string, href: string): string | undefined {
    if (!href) return void this.fault(place, says.MISSING);
    if (href.length > LONGEST) return void this.fault(place, says.TOO_LONG);
    if (this.mayBeElsewhere && isElsewhere(href)) return href;
    const file = fileOf(href);
    if (file === undefined) return void this.fault(place, this.mayBeElsewhere ? says.ELSEWHERE : says.noFile(href.slice(0, 100)));
    const found = spelt(file, this.names);
    return found === undefined ? void this.fault(place, says.noFile(file.slice(0, 100))) : launchOf(found, href);
  }
}

const PREFERRED = ['nb', 'no', 'nn', 'en'];

/** Bokmål, else what is nearest to it, else the first. */
export function inBestLanguage(words: Words): string {
  const tags = Object.keys(words);
  const tag = PREFERRED.map((language) => tags.find((one) => one.toLowerCase().split('-')[0] === language)).find(Boolean) ?? tags[0];
  return tag === undefined ? '' : (words[tag] ?? '');
}

/** @returns null for what is no number between the two */
export function numberIn(text: string, from: number, to: number): number | null {
  const number = text === '' ? Number.NaN : Number(text.replace(',', '.'));
  return number >= from && number <= to ? number : null;
}
