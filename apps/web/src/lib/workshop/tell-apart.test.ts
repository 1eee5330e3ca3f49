import { expect, test } from 'vitest';
import { tellApart } from './tell-apart.ts';

const named = (...names: string[]) => names.map((name, index) => ({ id: String(index), name }));
const names = (...given: string[]) => tellApart(named(...given)).map(({ name }) => name);

test('whoever shares a name gets a number, in the order of the list', () => {
	expect(names('Anne', 'Bo', 'anne', 'Anne')).toEqual(['Anne', 'Bo', 'anne 2', 'Anne 3']);
});

test('200 people with one name are 200 different names', () => {
	expect(new Set(names(...Array.from({ length: 200 }, () => 'Anne'))).size).toBe(200);
});

test('a number that somebody has in their own name is left out', () => {
	expect(names('Anne', 'Anne', 'Anne 2')).toEqual(['Anne', 'Anne 3', 'Anne 2']);
});
