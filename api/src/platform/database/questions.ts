import { type EntityManager, QueryFailedError } from 'typeorm';
import { batchesOf } from './in-batches.js';

/** What the database is asked. */
export interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Of its texts and rows, in characters. */
  readonly length?: number;
  /** Whether its values are sent beside it. The same text must come often: it is prepared once for each connection. */
  readonly isPrepared?: boolean;
}

export type Answer = readonly Readonly<Record<string, unknown>>[];

/** The driver's connection, as far as it is used here. */
interface Connection {
  promise(): { execute(sql: string, values: readonly unknown[]): Promise<[Answer, unknown]> };
}

/**
 * Asks one after the other, and stops at the first that fails. Where the connection takes several at once (`WritingTransactions`)
 * they go in one message: under load an answer waits longer for its turn in this process than for the database.
 * @returns what each was answered, in the order given
 */
export async function askAll(manager: EntityManager, questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const group of groupsOf(questions, takesSeveral(manager))) {
    if (group[0]!.isPrepared) answers.push(await execute(manager, group[0]!));
    else for (const some of batchesOf(group, { lengthOf: ({ length }) => length ?? 0 })) answers.push(...(await ask(manager, some)));
  }
  return answers;
}

const takesSeveral = (manager: EntityManager): boolean => (manager.dataSource.options as { extra?: { multipleStatements?: boolean } }).extra?.multipleStatements === true;

function groupsOf(questions: readonly Question[], several: boolean): Question[][] {
  const groups: Question[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (several && last && !last[0]!.isPrepared && !question.isPrepared) last.push(question);
    else groups.push([question]);
  }
  return groups;
}

async function ask(manager: EntityManager, questions: readonly Question[]): Promise<Answer[]> {
  const answer = await manager.query(questions.map(({ sql }) => sql).join('; '), questions.flatMap(({ values }) => values));
  return questions.length === 1 ? [answer] : answer;
}

async function execute(manager: EntityManager, { sql, values }: Question): Promise<Answer> {
  const connection = (await manager.queryRunner!.connect()) as Connection;
  try {
    const [answer] = await connection.promise().execute(sql, values);
    return answer;
  } catch (error) {
    // As TypeORM throws it, which knows no prepared questions.
    throw new QueryFailedError(sql, undefined, error as Error);
  }
}
