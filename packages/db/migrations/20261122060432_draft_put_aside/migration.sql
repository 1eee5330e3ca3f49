-- AlterTable
ALTER TABLE "module_draft" ADD COLUMN     "discarded_at" TIMESTAMPTZ(3);
