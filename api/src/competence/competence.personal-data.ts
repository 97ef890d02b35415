import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'competence.attainment',
  table: 'attainment',
  title: { nb: 'Kompetanse du har nådd', nn: 'Kompetanse du har nådd', en: 'Competence you have reached' },
  purpose: {
    nb: 'Viser hva du kan, siden når og hvorfor vi mener det. Kommunen teller hvor mange som har nådd målene for kompetanse.',
    nn: 'Viser kva du kan, sidan når og kvifor vi meiner det. Kommunen tel kor mange som har nådd måla for kompetanse.',
    en: 'Shows what you can do, since when and why we believe it. The municipality counts how many have reached the competence goals.',
  },
  kept: { nb: 'Så lenge du er ansatt.', nn: 'Så lenge du er tilsett.', en: 'As long as you are employed.' },
  columns: [
    { value: '(SELECT MAX(k.competence_key) FROM competence k WHERE k.id = a.competence_id)', nb: 'kompetanse', nn: 'kompetanse', en: 'competence' },
    { value: "(SELECT MAX(t.title) FROM competence_text t WHERE t.competence_id = a.competence_id AND t.language = 'nb')", nb: 'navn', nn: 'namn', en: 'name' },
    { value: 'a.level', nb: 'nivå', nn: 'nivå', en: 'level' },
    { value: 'a.attained_at', nb: 'siden', nn: 'sidan', en: 'since' },
    { value: '(SELECT COUNT(*) FROM evidence e WHERE e.attainment_id = a.id)', nb: 'grunnlag', nn: 'grunnlag', en: 'evidence' },
  ],
  from: 'FROM attainment a WHERE a.employee_id = ?',
  orderBy: 'a.attained_at DESC, a.id',
});
