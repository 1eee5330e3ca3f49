import { connect } from '@raadgiver/db';
import { afterAll, vi } from 'vitest';
import { createTestDatabase } from '../../tests/support/database.ts';

const testDatabase = await createTestDatabase();
const database = connect(testDatabase.url, 4);

// The app's environment is read once, when vitest starts; the database is another one in each file.
vi.mock('#lib/server/database.ts', () => ({ database }));

afterAll(async () => {
	await database.$disconnect();
	await testDatabase.drop();
});
