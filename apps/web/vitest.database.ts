import { connect } from '@raadgiver/db';
import { afterAll, vi } from 'vitest';
import { createTestDatabase } from '../../tests/support/database.ts';
import { current, database } from './vitest.current-database.ts';

const testDatabase = await createTestDatabase();
const connected = connect(testDatabase.url, 4);
current.database = connected;

// The app's environment is read once, when vitest starts; the database is another one in each file.
vi.mock('#lib/server/database.ts', () => ({ database }));

afterAll(async () => {
	await connected.$disconnect();
	await testDatabase.drop();
});
