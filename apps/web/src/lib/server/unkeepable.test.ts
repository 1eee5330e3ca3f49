import { expect, test } from 'vitest';
import { isUnkeepable } from './unkeepable.ts';

const ADDRESS = 'http://localhost/';

function sent(fields: Record<string, string | Blob>, name = 'text'): Request {
	const body = new FormData();
	for (const [field, value] of Object.entries(fields)) body.set(field, value);
	body.set(name, 'Hej');
	return new Request(ADDRESS, { method: 'POST', body });
}

test('a text with NUL in it is found in a form, in the names of its fields and in the address', async () => {
	expect(await isUnkeepable(sent({ title: 'To\0eksempler' }))).toBe(true);
	expect(await isUnkeepable(sent({}, 'te\0xt'))).toBe(true);
	const body = new URLSearchParams({ title: 'To\0eksempler' });
	expect(await isUnkeepable(new Request(ADDRESS, { method: 'POST', body }))).toBe(true);
	expect(await isUnkeepable(new Request(`${ADDRESS}p/a%00b`))).toBe(true);
});

test('a form that cannot be read is not read twice', async () => {
	const headers = { 'content-type': 'multipart/form-data; boundary=x' };
	const request = new Request(ADDRESS, { method: 'POST', headers, body: 'no form' });
	expect(await isUnkeepable(request)).toBe(true);
});

test('what people write is kept, files may hold anything, and the form is still there to be read', async () => {
	const request = sent({ title: 'Æbler\n😀 %00', slides: new Blob(['%PDF\0']) });
	expect(await isUnkeepable(request)).toBe(false);
	expect((await request.formData()).get('title')).toContain('Æbler');
	expect(await isUnkeepable(new Request(ADDRESS, { method: 'POST', body: '\0' }))).toBe(false);
	expect(await isUnkeepable(new Request(ADDRESS))).toBe(false);
});
