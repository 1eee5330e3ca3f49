import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '@raadgiver/db';

/**
 * Signs somebody in without the form: a session row, and the cookie that the app would have set for
 * it. The app must have been started with this SECRET.
 */
export async function signInCookie(
	database: Database,
	appUrl: string,
	secret: string,
	person: { personId: string },
): Promise<{ name: string; value: string; url: string }> {
	const token = randomBytes(24).toString('base64url');
	await database.session.create({
		data: {
			token,
			personId: person.personId,
			expiresAt: new Date(Date.now() + 24 * 60 * 60 * 1000),
		},
	});
	const signature = createHmac('sha256', secret).update(token).digest('base64');
	return {
		name: 'better-auth.session_token',
		value: encodeURIComponent(`${token}.${signature}`),
		url: appUrl,
	};
}
