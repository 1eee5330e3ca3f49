-- CreateEnum
CREATE TYPE "module_origin" AS ENUM ('shipped', 'written');

-- CreateEnum
CREATE TYPE "statement_status" AS ENUM ('in-force', 'history', 'expected', 'unverified');

-- CreateEnum
CREATE TYPE "answer_purpose" AS ENUM ('before', 'step', 'after', 'repetition', 'delta');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'trainingToday';
ALTER TYPE "mail_kind" ADD VALUE 'lawChange';
ALTER TYPE "mail_kind" ADD VALUE 'lawWarning';

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "law_revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "module_revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "training_module" (
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "approval" TEXT,

    CONSTRAINT "training_module_pkey" PRIMARY KEY ("programme_id","slug")
);

-- CreateTable
CREATE TABLE "module_version" (
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "files" JSONB NOT NULL,
    "origin" "module_origin" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewed_by_id" UUID,

    CONSTRAINT "module_version_pkey" PRIMARY KEY ("programme_id","slug","version")
);

-- CreateTable
CREATE TABLE "module_draft" (
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "authors" UUID[],
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "module_draft_pkey" PRIMARY KEY ("programme_id","slug")
);

-- CreateTable
CREATE TABLE "law_act" (
    "programme_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'act',
    "title" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "publication" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "law_act_pkey" PRIMARY KEY ("programme_id","slug")
);

-- CreateTable
CREATE TABLE "law_section" (
    "programme_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "law_section_pkey" PRIMARY KEY ("programme_id","act","slug")
);

-- CreateTable
CREATE TABLE "law_statement" (
    "programme_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "status" "statement_status" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "verified_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "replaced_by" TEXT,
    "material" BOOLEAN NOT NULL DEFAULT true,
    "edited" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "law_statement_pkey" PRIMARY KEY ("programme_id","reference")
);

-- CreateTable
CREATE TABLE "law_revision" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "law_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "law_change" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "replacement" TEXT,
    "effective_on" DATE NOT NULL,
    "material" BOOLEAN NOT NULL DEFAULT true,
    "explanation" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID,
    "notified_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "law_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "law_lesson" (
    "change_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "law_lesson_pkey" PRIMARY KEY ("change_id","person_id")
);

-- CreateTable
CREATE TABLE "learning_plan" (
    "programme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 8,
    "weekdays" INTEGER[],
    "last_mailed_on" DATE,

    CONSTRAINT "learning_plan_pkey" PRIMARY KEY ("programme_id","person_id")
);

-- CreateTable
CREATE TABLE "module_progress" (
    "programme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "done" TEXT[],
    "seconds" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "module_progress_pkey" PRIMARY KEY ("programme_id","person_id","slug")
);

-- CreateTable
CREATE TABLE "training_answer" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "purpose" "answer_purpose" NOT NULL,
    "given" JSONB NOT NULL,
    "right" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_answer_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "question_memory" (
    "programme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "state" INTEGER NOT NULL,
    "steps" INTEGER NOT NULL DEFAULT 0,
    "repetitions" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_memory_pkey" PRIMARY KEY ("programme_id","person_id","slug","question")
);

-- CreateTable
CREATE TABLE "learned_statement" (
    "programme_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "learned_on" DATE NOT NULL,

    CONSTRAINT "learned_statement_pkey" PRIMARY KEY ("programme_id","person_id","reference")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "programme_id" UUID NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "approval" TEXT,
    "completed_on" DATE NOT NULL,
    "covers" JSONB NOT NULL,
    "covers_until" DATE,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "law_revision_programme_id_reference_created_at_idx" ON "law_revision"("programme_id", "reference", "created_at");

-- CreateIndex
CREATE INDEX "law_change_programme_id_effective_on_idx" ON "law_change"("programme_id", "effective_on");

-- CreateIndex
CREATE INDEX "module_progress_programme_id_slug_idx" ON "module_progress"("programme_id", "slug");

-- CreateIndex
CREATE INDEX "training_answer_programme_id_person_id_slug_item_answered_a_idx" ON "training_answer"("programme_id", "person_id", "slug", "item", "answered_at");

-- CreateIndex
CREATE INDEX "training_answer_programme_id_slug_item_idx" ON "training_answer"("programme_id", "slug", "item");

-- CreateIndex
CREATE INDEX "question_memory_programme_id_person_id_due_at_idx" ON "question_memory"("programme_id", "person_id", "due_at");

-- CreateIndex
CREATE INDEX "learned_statement_programme_id_reference_idx" ON "learned_statement"("programme_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_code_key" ON "certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_programme_id_person_id_slug_version_key" ON "certificate"("programme_id", "person_id", "slug", "version");

-- AddForeignKey
ALTER TABLE "training_module" ADD CONSTRAINT "training_module_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_programme_id_slug_fkey" FOREIGN KEY ("programme_id", "slug") REFERENCES "training_module"("programme_id", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_version" ADD CONSTRAINT "module_version_reviewed_by_id_fkey" FOREIGN KEY ("reviewed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_programme_id_slug_fkey" FOREIGN KEY ("programme_id", "slug") REFERENCES "training_module"("programme_id", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_draft" ADD CONSTRAINT "module_draft_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_act" ADD CONSTRAINT "law_act_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_section" ADD CONSTRAINT "law_section_programme_id_act_fkey" FOREIGN KEY ("programme_id", "act") REFERENCES "law_act"("programme_id", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_statement" ADD CONSTRAINT "law_statement_programme_id_act_section_fkey" FOREIGN KEY ("programme_id", "act", "section") REFERENCES "law_section"("programme_id", "act", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_revision" ADD CONSTRAINT "law_revision_programme_id_reference_fkey" FOREIGN KEY ("programme_id", "reference") REFERENCES "law_statement"("programme_id", "reference") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_revision" ADD CONSTRAINT "law_revision_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_change" ADD CONSTRAINT "law_change_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_change" ADD CONSTRAINT "law_change_programme_id_reference_fkey" FOREIGN KEY ("programme_id", "reference") REFERENCES "law_statement"("programme_id", "reference") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_change" ADD CONSTRAINT "law_change_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_lesson" ADD CONSTRAINT "law_lesson_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "law_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "law_lesson" ADD CONSTRAINT "law_lesson_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_plan" ADD CONSTRAINT "learning_plan_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_plan" ADD CONSTRAINT "learning_plan_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_answer" ADD CONSTRAINT "training_answer_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_answer" ADD CONSTRAINT "training_answer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_memory" ADD CONSTRAINT "question_memory_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_memory" ADD CONSTRAINT "question_memory_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learned_statement" ADD CONSTRAINT "learned_statement_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learned_statement" ADD CONSTRAINT "learned_statement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
