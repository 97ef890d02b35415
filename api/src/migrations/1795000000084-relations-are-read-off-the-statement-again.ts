import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Every index of a statement is written for each that comes. Whom it names can be read off the statement, and verbs, actors
 * and activities are never deleted: what these indexes and constraints were for costs more than it gives.
 */
export class RelationsAreReadOffTheStatementAgain1795000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const thing of ['actor', 'activity']) await runner.query(`ALTER TABLE statement_${thing} DROP FOREIGN KEY statement_${thing}_in, DROP KEY statement_${thing}_of`);
    await runner.query('ALTER TABLE statement DROP FOREIGN KEY statement_of_actor, DROP FOREIGN KEY statement_with_verb, DROP FOREIGN KEY statement_on_activity');
    await runner.query('ALTER TABLE statement DROP KEY statement_by_actor, DROP KEY statement_on_activity');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement ADD KEY statement_by_actor (actor_id, seq), ADD KEY statement_on_activity (activity_id)');
    await runner.query(`ALTER TABLE statement
      ADD CONSTRAINT statement_of_actor FOREIGN KEY (actor_id) REFERENCES actor (id),
      ADD CONSTRAINT statement_with_verb FOREIGN KEY (verb_id) REFERENCES verb (id),
      ADD CONSTRAINT statement_on_activity FOREIGN KEY (activity_id) REFERENCES activity (id)`);
    for (const thing of ['actor', 'activity']) {
      await runner.query(`ALTER TABLE statement_${thing} ADD KEY statement_${thing}_of (statement_seq), ADD CONSTRAINT statement_${thing}_in FOREIGN KEY (statement_seq) REFERENCES statement (seq) ON DELETE CASCADE`);
    }
  }
}
