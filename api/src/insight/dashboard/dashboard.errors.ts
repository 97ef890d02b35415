import { NotFound } from '../../platform/index.js';

export const goalUnknown = () => new NotFound('insight.goal-unknown', 'Fant ikke målet. Det kan være slettet, eller det gjelder enheter du ikke har tilgang til.');
export const unitUnknown = () => new NotFound('insight.org-unit-unknown', 'Målet gjelder ikke denne enheten, eller du har ikke tilgang til den.');
