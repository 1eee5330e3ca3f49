-- A learner remembers a hundred questions or so: the primary key finds them, and which of them are due
-- is seen in passing. With no index on what each answer changes, a row is written anew in its own page
-- and no index is touched; the pages keep the room for that.
DROP INDEX "question_memory_programme_id_person_id_due_at_idx";
ALTER TABLE "question_memory" SET (fillfactor = 90);
ALTER TABLE "learned_statement" SET (fillfactor = 90);
ALTER TABLE "module_progress" SET (fillfactor = 85);
