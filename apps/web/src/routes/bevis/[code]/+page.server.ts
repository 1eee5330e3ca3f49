import { error } from '@sveltejs/kit';
import { countWrongTry } from '#lib/server/guess-limit.ts';
import { verify } from '#lib/server/training/certificates/verification.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders, getClientAddress }) => {
	const certificate = await verify(params.code);
	if (!certificate) return refuse(getClientAddress());
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return { certificate };
};

/** Slows down whoever guesses. A good code is never held up by others at the same address. */
async function refuse(address: string): Promise<never> {
	const minutes = await countWrongTry(address);
	if (minutes) error(429, 'Too many tries', { minutes });
	error(404, 'No such certificate');
}
