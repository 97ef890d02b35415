import { useTranslate, type Exporter } from 'react-admin';
import { downloadCsv, toCsv } from './csv.js';

type Values<Row> = Record<string, (row: Row) => string | number | null | undefined>;

/** An exporter for a list: one column for each key of `values`, under the heading the list itself uses. */
export function useCsvExport<Row>(resource: string, values: Values<Row>): Exporter {
  const t = useTranslate();
  return (rows) =>
    downloadCsv(
      t(`resources.${resource}.name`, { smart_count: 2 }).toLowerCase(),
      toCsv(rows as Row[], Object.entries(values).map(([field, value]) => ({ heading: t(`resources.${resource}.fields.${field}`), value }))),
    );
}
