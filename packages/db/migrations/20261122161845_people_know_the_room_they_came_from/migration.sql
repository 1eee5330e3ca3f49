-- AlterTable
ALTER TABLE "workshop_participant" ADD COLUMN     "merged_from_id" UUID;
