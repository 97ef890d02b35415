import type { ContentLanguage } from '../draft.types.js';
import { RowsField } from './RowsField.js';

interface LinesFieldProps {
  id: string;
  title: string;
  label: string;
  help?: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  add: string;
  language?: ContentLanguage;
  most?: number;
}

/** A list of texts, one in each field. */
export const LinesField = ({ lines, label, most, onChange, ...rest }: LinesFieldProps) => (
  <RowsField {...rest} rows={lines.map((text) => ({ text }))} columns={[{ name: 'text', label, most, grows: true }]} onChange={(rows) => onChange(rows.map(({ text }) => text))} />
);
