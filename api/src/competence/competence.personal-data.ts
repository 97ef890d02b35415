import { definePersonalData } from '../platform/index.js';

definePersonalData({
  key: 'competence.attainment',
  table: 'attainment',
  title: 'Kompetanse du har nådd',
  purpose: 'Viser hva du kan, siden når og hvorfor vi mener det. Kommunen teller hvor mange som har nådd målene for kompetanse.',
  kept: 'Så lenge du er ansatt.',
  select: 'k.competence_key AS kompetanse, t.title AS navn, a.level AS niva, a.attained_at AS siden',
  from: `FROM attainment a
    JOIN framework f
    JOIN competence k ON k.framework_version_id = f.published_version_id AND k.id = a.competence_id
    JOIN competence_text t ON t.framework_version_id = k.framework_version_id AND t.competence_id = k.id AND t.language = 'nb'
    WHERE a.employee_id = ?`,
  orderBy: 'a.attained_at DESC, a.id',
});
