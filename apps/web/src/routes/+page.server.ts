import { database } from '#lib/server/database.ts';

export const load = async () => ({ programmes: await database.programme.count() });
