-- CreateEnum
CREATE TYPE "workshop_assignment" AS ENUM ('random', 'chosen', 'theme', 'balanced');

-- CreateEnum
CREATE TYPE "workshop_status" AS ENUM ('draft', 'open', 'running', 'ended');

-- CreateEnum
CREATE TYPE "workshop_phase_kind" AS ENUM ('welcome', 'talk', 'breakout', 'plenary', 'vote', 'end');

-- CreateEnum
CREATE TYPE "workshop_document_kind" AS ENUM ('room', 'joint');

-- CreateEnum
CREATE TYPE "proposal_verdict" AS ENUM ('accepted', 'considered', 'rejected');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'workshopPassedOn';
ALTER TYPE "mail_kind" ADD VALUE 'workshopAnswered';
ALTER TYPE "mail_kind" ADD VALUE 'workshopAskedAgain';

-- CreateTable
CREATE TABLE "workshop" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "sub_questions" TEXT[],
    "least_examples" INTEGER NOT NULL DEFAULT 2,
    "themes" TEXT[],
    "asks_role" BOOLEAN NOT NULL DEFAULT true,
    "asks_municipality" BOOLEAN NOT NULL DEFAULT true,
    "names_rooms" BOOLEAN NOT NULL DEFAULT true,
    "dots_each" INTEGER NOT NULL DEFAULT 3,
    "meeting_link" TEXT,
    "starts_at" TIMESTAMPTZ(3),
    "assignment" "workshop_assignment" NOT NULL DEFAULT 'balanced',
    "room_size" INTEGER NOT NULL DEFAULT 6,
    "room_count" INTEGER,
    "status" "workshop_status" NOT NULL DEFAULT 'draft',
    "rehearsal" BOOLEAN NOT NULL DEFAULT false,
    "phase_id" UUID,
    "phase_started_at" TIMESTAMPTZ(3),
    "phase_ends_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),
    "votes_closed_at" TIMESTAMPTZ(3),
    "passed_on_at" TIMESTAMPTZ(3),
    "evaluation_wave_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_phase" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" "workshop_phase_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "speaker" TEXT,
    "slides" BYTEA,
    "slides_name" TEXT,

    CONSTRAINT "workshop_phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_facilitator" (
    "workshop_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "workshop_facilitator_pkey" PRIMARY KEY ("workshop_id","person_id")
);

-- CreateTable
CREATE TABLE "workshop_room" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "theme" TEXT,
    "meeting_link" TEXT,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "extra_seconds" INTEGER NOT NULL DEFAULT 0,
    "handed_in_at" TIMESTAMPTZ(3),
    "reopened_at" TIMESTAMPTZ(3),
    "help_asked_at" TIMESTAMPTZ(3),
    "help_taken_by" TEXT,
    "merged_into_id" UUID,

    CONSTRAINT "workshop_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_participant" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "room_id" UUID,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "municipality" TEXT,
    "theme" TEXT,
    "token_hash" BYTEA NOT NULL,
    "simulated" BOOLEAN NOT NULL DEFAULT false,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "evaluation_id" UUID,

    CONSTRAINT "workshop_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_document" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "kind" "workshop_document_kind" NOT NULL,
    "state" BYTEA,

    CONSTRAINT "workshop_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_update" (
    "seq" BIGSERIAL NOT NULL,
    "document_id" UUID NOT NULL,
    "update" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_update_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "workshop_moment" (
    "document_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "workshop_moment_pkey" PRIMARY KEY ("document_id","at")
);

-- CreateTable
CREATE TABLE "workshop_message" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "room_id" UUID,
    "text" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_hidden" (
    "workshop_id" UUID NOT NULL,
    "example_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_hidden_pkey" PRIMARY KEY ("workshop_id","example_id")
);

-- CreateTable
CREATE TABLE "workshop_dot" (
    "participant_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "example_id" UUID NOT NULL,
    "dots" INTEGER NOT NULL,

    CONSTRAINT "workshop_dot_pkey" PRIMARY KEY ("participant_id","example_id")
);

-- CreateTable
CREATE TABLE "workshop_proposal" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "example_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "workshop_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_recipient" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT,
    "email" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3),
    "asked_again_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_proposal_answer" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "verdict" "proposal_verdict" NOT NULL,
    "why" TEXT NOT NULL,
    "due_on" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_proposal_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_follower" (
    "id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_follower_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workshop_code_key" ON "workshop"("code");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_phase_id_key" ON "workshop"("phase_id");

-- CreateIndex
CREATE INDEX "workshop_programme_id_idx" ON "workshop"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_phase_workshop_id_place_key" ON "workshop_phase"("workshop_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_room_workshop_id_number_key" ON "workshop_room"("workshop_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_participant_token_hash_key" ON "workshop_participant"("token_hash");

-- CreateIndex
CREATE INDEX "workshop_participant_workshop_id_room_id_idx" ON "workshop_participant"("workshop_id", "room_id");

-- CreateIndex
CREATE INDEX "workshop_document_workshop_id_idx" ON "workshop_document"("workshop_id");

-- CreateIndex
CREATE INDEX "workshop_update_document_id_seq_idx" ON "workshop_update"("document_id", "seq");

-- CreateIndex
CREATE INDEX "workshop_message_workshop_id_at_idx" ON "workshop_message"("workshop_id", "at");

-- CreateIndex
CREATE INDEX "workshop_dot_workshop_id_idx" ON "workshop_dot"("workshop_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_proposal_workshop_id_example_id_key" ON "workshop_proposal"("workshop_id", "example_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_recipient_workshop_id_email_key" ON "workshop_recipient"("workshop_id", "email");

-- CreateIndex
CREATE INDEX "workshop_proposal_answer_proposal_id_at_idx" ON "workshop_proposal_answer"("proposal_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_follower_workshop_id_email_key" ON "workshop_follower"("workshop_id", "email");

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "workshop_phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_evaluation_wave_id_fkey" FOREIGN KEY ("evaluation_wave_id") REFERENCES "wave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_phase" ADD CONSTRAINT "workshop_phase_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_facilitator" ADD CONSTRAINT "workshop_facilitator_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_facilitator" ADD CONSTRAINT "workshop_facilitator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_room" ADD CONSTRAINT "workshop_room_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_room" ADD CONSTRAINT "workshop_room_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "workshop_room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_participant" ADD CONSTRAINT "workshop_participant_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_participant" ADD CONSTRAINT "workshop_participant_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "workshop_room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_document" ADD CONSTRAINT "workshop_document_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_update" ADD CONSTRAINT "workshop_update_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "workshop_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_moment" ADD CONSTRAINT "workshop_moment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "workshop_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_message" ADD CONSTRAINT "workshop_message_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_message" ADD CONSTRAINT "workshop_message_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "workshop_room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_hidden" ADD CONSTRAINT "workshop_hidden_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_dot" ADD CONSTRAINT "workshop_dot_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_dot" ADD CONSTRAINT "workshop_dot_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "workshop_participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_proposal" ADD CONSTRAINT "workshop_proposal_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_recipient" ADD CONSTRAINT "workshop_recipient_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_proposal_answer" ADD CONSTRAINT "workshop_proposal_answer_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "workshop_proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_proposal_answer" ADD CONSTRAINT "workshop_proposal_answer_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "workshop_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_follower" ADD CONSTRAINT "workshop_follower_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
