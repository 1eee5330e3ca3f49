-- AlterTable
ALTER TABLE "workshop" ADD COLUMN     "door_closed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "workshop_used_link" (
    "hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_used_link_pkey" PRIMARY KEY ("hash")
);
