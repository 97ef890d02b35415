import { PrimaryColumn, type ValueTransformer } from 'typeorm';

/** Machine names: compared byte by byte. */
export const ASCII = { charset: 'ascii', collation: 'ascii_bin' } as const;

/** Part of a primary key: the version (or a thing in it) that a text belongs to. */
export const VersionRef = (options: { name: string }): PropertyDecorator => PrimaryColumn({ type: 'char', length: 36, ...ASCII, ...options });

/** Kept as text: a native JSON column reorders keys, and is another type in MariaDB than in MySQL. */
export const asJson: ValueTransformer = {
  to: (value: unknown) => (value === undefined ? undefined : JSON.stringify(value)),
  from: (text: string | null) => (text === null ? null : (JSON.parse(text) as unknown)),
};
