import { encode } from 'uqr';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as invitations from '#lib/server/survey/invitations.ts';
import { ballotAddress } from '#lib/server/survey/links.ts';
import { origin } from '#lib/server/origin.ts';
import { formatCode } from '#lib/survey/code.ts';
import { qrPath } from '#lib/survey/qr-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const codes = await invitations.listCodes(requireActor(locals), params.wave);
	return {
		address: `${origin.replace(/^https?:\/\//, '')}/svar`,
		cards: codes.map((code) => {
			const { data, size } = encode(ballotAddress(code), { ecc: 'M', border: 0 });
			return { code: formatCode(code), path: qrPath(data), size };
		}),
	};
};
