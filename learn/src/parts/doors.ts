import { BookIcon, HatSchoolIcon, PersonGroupIcon, StarIcon, WrenchIcon } from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import type { ViewerDto } from '../types.js';
import { hasRole } from './viewer.js';

interface Door {
  readonly to: string;
  readonly label: 'nav.learning' | 'nav.courses' | 'nav.competence' | 'nav.toolkits' | 'nav.team';
  readonly short: 'nav.learningShort' | 'nav.courses' | 'nav.competenceShort' | 'nav.toolkits' | 'nav.teamShort';
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
}

const EVERYBODY: readonly Door[] = [
  { to: '/', label: 'nav.learning', short: 'nav.learningShort', Icon: BookIcon },
  { to: '/kurs', label: 'nav.courses', short: 'nav.courses', Icon: HatSchoolIcon },
  { to: '/kompetanse', label: 'nav.competence', short: 'nav.competenceShort', Icon: StarIcon },
  { to: '/verktoy', label: 'nav.toolkits', short: 'nav.toolkits', Icon: WrenchIcon },
];
const LEADERS: Door = { to: '/team', label: 'nav.team', short: 'nav.teamShort', Icon: PersonGroupIcon };

/** The pages this employee may go to from everywhere. */
export const doorsOf = (viewer: ViewerDto): readonly Door[] => (hasRole(viewer, 'leader') ? [...EVERYBODY, LEADERS] : EVERYBODY);
