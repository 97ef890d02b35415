import { Forbidden } from '../../platform/index.js';

export const notInScope = () =>
  new Forbidden('records.not-in-scope', {
    nb: 'Nøkkelen gir ikke lov til dette.',
    nn: 'Nøkkelen gir ikkje lov til dette.',
    en: 'This client’s scope does not let it do so.',
  });

export const notOwn = () =>
  new Forbidden('records.not-own', {
    nb: 'Nøkkelen er bare for kontoen til én ansatt: «actor» eller «agent» må være den kontoen.',
    nn: 'Nøkkelen er berre for kontoen til éin tilsett: «actor» eller «agent» må vere den kontoen.',
    en: 'This key is for one employee’s own account only: the actor or agent must be that account.',
  });
