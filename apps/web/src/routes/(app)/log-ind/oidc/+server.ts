import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { localPath } from '#lib/server/identity/local-path.ts';
import { oidcProvider, signInAddress } from '#lib/server/identity/oidc.ts';

/** Leads to the OIDC provider. A link and not a form, because our forms may lead nowhere else. */
export const GET: RequestHandler = async ({ request, url }) => {
	if (!oidcProvider) error(404);
	const til = encodeURIComponent(localPath(url.searchParams.get('til')) ?? '/p');
	const here = `/log-ind?til=${til}`;
	const address = await signInAddress(request.headers, here);
	if (!address) redirect(303, `${here}&nede`);
	redirect(303, address, { external: true });
};
