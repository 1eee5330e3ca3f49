import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from './compress.ts';

const page = '<p>æøå</p>'.repeat(500);
const answer = () => new Response(page, { headers: { 'content-type': 'text/html' } });
const asking = (encoding: string) =>
	new Request('http://localhost/', { headers: { 'accept-encoding': encoding } });

async function bytes(response: Response): Promise<Buffer> {
	return Buffer.from(await response.arrayBuffer());
}

describe('a page made for one request', () => {
	it.each([
		['gzip, deflate, br', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
	] as const)(
		'asked for with %s is sent as %s and is the same page',
		async (asked, sent, unpack) => {
			const response = await compress(asking(asked), answer());
			expect(response.headers.get('content-encoding')).toBe(sent);
			const packed = await bytes(response);
			expect(packed.length).toBeLessThan(page.length / 10);
			expect(unpack(packed).toString()).toBe(page);
		},
	);

	it('is sent as it is to whoever cannot unpack it', async () => {
		const response = await compress(asking('identity'), answer());
		expect(response.headers.get('content-encoding')).toBeNull();
		expect((await bytes(response)).toString()).toBe(page);
	});

	it('keeps its status and cookies', async () => {
		const given = new Response(page, { status: 404, headers: { 'content-type': 'text/html' } });
		given.headers.append('set-cookie', 'a=1');
		given.headers.append('set-cookie', 'b=2');
		const response = await compress(asking('br'), given);
		expect(response.status).toBe(404);
		expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
	});

	it('stays as it is when it is small, or no text', async () => {
		const small = new Response('ok', { headers: { 'content-type': 'text/html' } });
		expect((await compress(asking('br'), small)).headers.get('content-encoding')).toBeNull();
		const picture = new Response(page, { headers: { 'content-type': 'image/png' } });
		expect((await compress(asking('br'), picture)).headers.get('content-encoding')).toBeNull();
	});
});
