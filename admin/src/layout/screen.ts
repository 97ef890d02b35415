import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { renewed } from '../providers/newVersion.js';

/** A screen that is fetched when somebody opens it: HR never loads the editor's. */
export const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyExoticComponent<ComponentType> => lazy(async () => ({ default: (await load().catch(renewed))[name] }));
