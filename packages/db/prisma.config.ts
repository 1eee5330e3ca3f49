import { defineConfig } from 'prisma/config';

// Generating needs no schema engine, yet the command line downloads one unless told where it is.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'schema', migrations: { path: 'migrations' } });
