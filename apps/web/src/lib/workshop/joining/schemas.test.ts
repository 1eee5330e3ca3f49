import { expect, test } from 'vitest';
import { joinSchema, NAME_LENGTH } from './schemas.ts';

const given = joinSchema({ assignment: 'balanced', themes: [] });
const problems = (schema: ReturnType<typeof joinSchema>, typed: Record<string, string>) =>
	schema.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? [];

test('a name is enough, and blanks are no name', () => {
	expect(problems(given, { name: 'Anne' })).toEqual([]);
	expect(problems(given, {})).toEqual(['name']);
	expect(problems(given, { name: ' \u200B\u3164 ' })).toEqual(['name']);
});

test('a name is measured as it is seen, and bounded in length all the same', () => {
	expect(problems(given, { name: '👩‍👩‍👧'.repeat(NAME_LENGTH) })).toEqual(['name']);
	expect(problems(given, { name: '👍🏽'.repeat(NAME_LENGTH) })).toEqual([]);
	expect(problems(given, { name: 'å'.repeat(NAME_LENGTH + 1) })).toEqual(['name']);
	expect(problems(given, { name: 'Anne', role: 'x'.repeat(1_000_000) })).toEqual(['role']);
});

test('a theme or a room is asked for where the rule asks, and must be one', () => {
	const byTheme = joinSchema({ assignment: 'theme', themes: ['Attester'] });
	expect(problems(byTheme, { name: 'Anne', theme: 'Vejret' })).toEqual(['theme']);
	expect(problems(byTheme, { name: 'Anne', theme: 'Attester' })).toEqual([]);
	const chosen = joinSchema({ assignment: 'chosen', themes: [] });
	expect(problems(chosen, { name: 'Anne' })).toEqual(['room']);
	expect(problems(chosen, { name: 'Anne', room: "1' OR '1'='1" })).toEqual(['room']);
	expect(problems(chosen, { name: 'Anne', room: 'new' })).toEqual([]);
});
