import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { DEMO } from '$app/env/private';

/** Only people with such an address can be stepped in as. RFC 2606 reserves it: no mailbox has it. */
export const DEMO_ADDRESS_ENDING = '@demo.example';

/**
 * Adds `auth.api.stepIn`: a session as a demo person, with no proof of who asks. It has no address of
 * its own and does nothing unless the installation is a demo.
 */
export const stepIn = () =>
	({
		id: 'step-in',
		endpoints: {
			stepIn: createAuthEndpoint.serverOnly(
				{ method: 'POST', requireHeaders: true, body: z.object({ email: z.string() }) },
				async (ctx) => {
					const { email } = ctx.body;
					if (!DEMO || !email.endsWith(DEMO_ADDRESS_ENDING)) throw ctx.error('NOT_FOUND');
					const found = await ctx.context.internalAdapter.findUserByEmail(email);
					if (!found) throw ctx.error('NOT_FOUND');
					const session = await ctx.context.internalAdapter.createSession(found.user.id);
					await setSessionCookie(ctx, { session, user: found.user });
					return { personId: found.user.id };
				},
			),
		},
	}) satisfies BetterAuthPlugin;
