import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

const ID = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;

/** A UUID made by the app; with a name when it is one of several parts of a key. */
export const IdColumn = (options: { name?: string } = {}): PropertyDecorator => PrimaryColumn({ ...ID, ...options });

/** Another row's UUID. */
export const RefColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ ...ID, ...options });

/** A moment in UTC, to the millisecond. */
export const MomentColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'datetime', precision: 3, ...options });

/** A short code of ours: a kind, a key, a slug. Compared byte by byte. */
export const AsciiColumn = (options: ColumnOptions): PropertyDecorator => Column({ type: 'varchar', charset: 'ascii', collation: 'ascii_bin', ...options });
