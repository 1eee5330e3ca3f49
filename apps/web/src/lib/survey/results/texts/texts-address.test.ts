import { describe, expect, test } from 'vitest';
import { cursorIn, textsIn, textsSearch } from './texts-address.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('the address of a page of texts', () => {
	test('asks for what it was made for', () => {
		const chosen = { group: 'gp', item: 'works-well', wave: '2027-1' } as const;
		const search = new URLSearchParams(textsSearch(chosen, { efter: key, vis: 'ulaeste' }));
		expect(textsIn(search)).toEqual(chosen);
		expect(cursorIn(search)).toEqual({ after: key, before: undefined, unread: true });
	});

	test('may ask for nothing, or for what is no place', () => {
		const nothing = { group: undefined, item: undefined, wave: undefined };
		expect(textsIn(new URLSearchParams())).toEqual(nothing);
		const first = { after: undefined, before: undefined, unread: false };
		expect(cursorIn(new URLSearchParams("efter=1' OR 1=1&vis=alt"))).toEqual(first);
	});
});
