-- AlterTable
ALTER TABLE "law_change" ADD COLUMN     "asked" TEXT[];

-- CreateIndex
CREATE INDEX "law_change_programme_id_reference_idx" ON "law_change"("programme_id", "reference");
