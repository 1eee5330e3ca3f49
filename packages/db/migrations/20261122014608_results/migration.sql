-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('queued', 'building', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "release_kind" AS ENUM ('report', 'figures', 'rows', 'refusedRows');

-- AlterEnum
ALTER TYPE "role" ADD VALUE 'evaluator';

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "minimum_group" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "wave" ADD COLUMN     "minimum_group" INTEGER;

-- AlterTable
ALTER TABLE "wave_questionnaire" ADD COLUMN     "invited" INTEGER,
ADD COLUMN     "population" INTEGER,
ADD COLUMN     "responses" INTEGER;

-- AlterTable
ALTER TABLE "tally" DROP CONSTRAINT "tally_pkey",
ADD COLUMN     "segment" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "segment_value" TEXT NOT NULL DEFAULT '',
ADD CONSTRAINT "tally_pkey" PRIMARY KEY ("wave_id", "group", "segment", "segment_value", "item", "value");

-- CreateTable
CREATE TABLE "withheld" (
    "wave_id" UUID NOT NULL,
    "group" "respondent_group" NOT NULL,
    "segment" TEXT NOT NULL,
    "segment_value" TEXT NOT NULL,
    "item" TEXT NOT NULL,

    CONSTRAINT "withheld_pkey" PRIMARY KEY ("wave_id","group","segment","segment_value","item")
);

-- CreateTable
CREATE TABLE "linked_score" (
    "programme_id" UUID NOT NULL,
    "group" "respondent_group" NOT NULL,
    "key" BYTEA NOT NULL,
    "wave_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "score" INTEGER NOT NULL,

    CONSTRAINT "linked_score_pkey" PRIMARY KEY ("programme_id","group","key","wave_id","item")
);

-- CreateTable
CREATE TABLE "target" (
    "programme_id" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("programme_id","theme")
);

-- CreateTable
CREATE TABLE "text_theme" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "text_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_reading" (
    "response_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "reader_id" UUID NOT NULL,

    CONSTRAINT "text_reading_pkey" PRIMARY KEY ("response_id","item","reader_id")
);

-- CreateTable
CREATE TABLE "text_tag" (
    "response_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "reader_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "text_tag_pkey" PRIMARY KEY ("response_id","item","reader_id","theme_id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "report_status" NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "steps" INTEGER NOT NULL DEFAULT 1,
    "model" JSONB,
    "pdf" BYTEA,
    "docx" BYTEA,
    "problem" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "kind" "release_kind" NOT NULL,
    "format" TEXT NOT NULL,
    "covers" JSONB NOT NULL,
    "minimum_group" INTEGER NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "text_theme_programme_id_name_key" ON "text_theme"("programme_id", "name");

-- CreateIndex
CREATE INDEX "text_tag_theme_id_idx" ON "text_tag"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_programme_id_wave_id_version_key" ON "report"("programme_id", "wave_id", "version");

-- CreateIndex
CREATE INDEX "release_programme_id_created_at_idx" ON "release"("programme_id", "created_at");

-- AddForeignKey
ALTER TABLE "withheld" ADD CONSTRAINT "withheld_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "linked_score" ADD CONSTRAINT "linked_score_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "linked_score" ADD CONSTRAINT "linked_score_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_theme" ADD CONSTRAINT "text_theme_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_reading" ADD CONSTRAINT "text_reading_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_reading" ADD CONSTRAINT "text_reading_reader_id_fkey" FOREIGN KEY ("reader_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_tag" ADD CONSTRAINT "text_tag_response_id_item_reader_id_fkey" FOREIGN KEY ("response_id", "item", "reader_id") REFERENCES "text_reading"("response_id", "item", "reader_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_tag" ADD CONSTRAINT "text_tag_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "text_theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of two people, each knows what the other answered: no setting goes below three.
ALTER TABLE "programme" ADD CONSTRAINT "programme_minimum_group_check" CHECK ("minimum_group" >= 3);
