import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/server/identity/local-path.ts';
import { LARGE_TEXT, TEXT_COOKIE } from '#lib/training/player/text-size.ts';
import type { RequestHandler } from './$types';

const year = 60 * 60 * 24 * 365;

/** Keeps how large the reader wants the text, and leads back to the page. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const fields = await request.formData();
	cookies.set(TEXT_COOKIE, fields.get('skrift') === LARGE_TEXT ? LARGE_TEXT : 'normal', {
		path: '/',
		maxAge: year,
		// With script the page sets it by itself.
		httpOnly: false,
		secure: url.protocol === 'https:',
		sameSite: 'lax',
	});
	redirect(303, localPath(fields.get('til')?.toString()) ?? '/');
};
