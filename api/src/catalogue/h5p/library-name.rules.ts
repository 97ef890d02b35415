import { type IInstalledLibrary, type ILibraryName, LibraryName } from '@lumieducation/h5p-server';
import { isPlainPath } from './content-path.rules.js';

/** A library's name with its version, e.g. `Spor.Choice 1.0`. */
export const spaced = (library: ILibraryName): string => LibraryName.toUberName(library, { useWhitespace: true });

/** `Spor.Choice 1.0` as its parts; undefined for what is no such name. */
export function libraryName(name: string): ILibraryName | undefined {
  const match = /^([A-Za-z0-9_][\w.-]{0,100}) (\d{1,4})\.(\d{1,4})$/.exec(name);
  if (!match?.[1] || !isPlainPath(match[1])) return undefined;
  return { machineName: match[1], majorVersion: Number(match[2]), minorVersion: Number(match[3]) };
}

/** Libraries that another can't do without, in the player or in the official editor. */
export const needsOf = ({ preloadedDependencies = [], dynamicDependencies = [], editorDependencies = [] }: IInstalledLibrary): string[] => [
  ...new Set([...preloadedDependencies, ...dynamicDependencies, ...editorDependencies].map(spaced)),
];
