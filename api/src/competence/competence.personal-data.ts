import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'competence.attainment',
  table: 'attainment',
  title: 'Kompetanse du har nådd',
  purpose: 'Viser hva du kan, siden når og hvorfor vi mener det. Kommunen teller hvor mange som har nådd målene for kompetanse.',
  kept: 'Så lenge du er ansatt.',
  select: `(SELECT MAX(k.competence_key) FROM competence k WHERE k.id = a.competence_id) AS kompetanse,
    (SELECT MAX(t.title) FROM competence_text t WHERE t.competence_id = a.competence_id AND t.language = 'nb') AS navn,
    a.level AS niva, a.attained_at AS siden,
    (SELECT COUNT(*) FROM evidence e WHERE e.attainment_id = a.id) AS grunnlag`,
  from: 'FROM attainment a WHERE a.employee_id = ?',
  orderBy: 'a.attained_at DESC, a.id',
});
