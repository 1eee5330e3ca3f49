import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { connect } from './client.ts';
import { statementName } from './statement-name.ts';

test('a connection keeps what it was asked prepared', async () => {
	const file = await createTestDatabase();
	const database = connect(file.url, 1);
	await database.programme.findMany({ select: { slug: true } });
	const kept = await database.$queryRaw<{ statement: string }[]>`
		SELECT statement FROM pg_prepared_statements`;
	expect(kept.map(({ statement }) => statement)).toContainEqual(expect.stringContaining('slug'));
	await database.$disconnect();
	await file.drop();
});

test('a statement keeps its name, two have two, and beyond the limit there is none', () => {
	const first = statementName({ sql: 'SELECT 1' });
	expect(first).not.toBe('');
	expect(statementName({ sql: 'SELECT 2' })).not.toBe(first);
	for (let made = 0; made < 600; made += 1) statementName({ sql: `SELECT ${made} + 1` });
	expect(statementName({ sql: 'SELECT 1' })).toBe(first);
	expect(statementName({ sql: 'SELECT 1 + 1 + 1' })).toBe('');
});
