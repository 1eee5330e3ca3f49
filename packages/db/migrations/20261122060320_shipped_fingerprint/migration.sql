-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "shipped" TEXT NOT NULL DEFAULT '';
