import { expect, test } from 'vitest';
import { identifiersFrom } from './identifiers.ts';

const identifiers = identifiersFrom('seed');

test('a name has one UUID of version 4', () => {
	expect(identifiers.uuid('one')).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	);
	expect(identifiers.uuid('one')).toBe(identifiersFrom('seed').uuid('one'));
	expect(identifiers.uuid('one')).not.toBe(identifiers.uuid('two'));
	expect(identifiers.uuid('one')).not.toBe(identifiersFrom('other').uuid('one'));
});

test('the key of a name cannot be seen from its UUID', () => {
	const key = Buffer.from(identifiers.bytes('one'));
	expect(key).toHaveLength(32);
	expect(key.toString('hex')).not.toContain(identifiers.uuid('one').slice(0, 8));
});
