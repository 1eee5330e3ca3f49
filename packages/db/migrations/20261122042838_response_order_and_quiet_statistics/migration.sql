-- DropIndex
DROP INDEX "response_wave_id_group_idx";

-- CreateIndex
CREATE INDEX "response_wave_id_group_id_idx" ON "response"("wave_id", "group", "id");

-- ANALYZE quotes what it finds often, and what lies in an open ballot is for nobody to read.
ALTER TABLE "ballot" ALTER COLUMN "answers" SET STATISTICS 0;
