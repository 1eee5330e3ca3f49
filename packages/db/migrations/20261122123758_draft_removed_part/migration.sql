-- AlterTable
ALTER TABLE "module_draft" ADD COLUMN     "removed" JSONB;
