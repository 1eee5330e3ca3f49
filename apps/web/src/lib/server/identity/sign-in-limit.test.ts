import { expect, test } from 'vitest';
import { countSignInRequest } from './sign-in-limit.ts';

test('one address is sent five links in a quarter of an hour, from wherever they are asked for', async () => {
	for (let request = 0; request < 5; request += 1)
		expect(await countSignInRequest('bo@example.dk', `192.0.2.${request}`)).toBeUndefined();
	expect(await countSignInRequest('BO@example.dk', '192.0.2.9')).toBe(15);
	expect(await countSignInRequest('eva@example.dk', '192.0.2.9')).toBeUndefined();
});

test('one client asks sixty times, for whatever addresses', async () => {
	for (let request = 0; request < 60; request += 1)
		expect(await countSignInRequest(`p${request}@example.dk`, '198.51.100.1')).toBeUndefined();
	expect(await countSignInRequest('another@example.dk', '198.51.100.1')).toBe(15);
});
