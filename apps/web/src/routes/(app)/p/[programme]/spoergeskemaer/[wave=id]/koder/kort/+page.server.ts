import { setImmediate } from 'node:timers/promises';
import { encode } from 'uqr';
import { requireActor } from '#lib/server/identity/actor.ts';
import * as invitations from '#lib/server/survey/invitations.ts';
import { ballotAddress } from '#lib/server/survey/links.ts';
import { origin } from '#lib/server/origin.ts';
import { formatCode } from '#lib/survey/code.ts';
import { qrPath } from '#lib/survey/qr-path.ts';
import type { PageServerLoad } from './$types';

type Card = { readonly code: string; readonly path: string; readonly size: number };

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const codes = await invitations.listCodes(requireActor(locals), params.wave);
	const cards: Card[] = [];
	for (const code of codes) {
		cards.push(cardOf(code));
		// Drawing a thousand takes seconds: whoever else asks is answered in between.
		await setImmediate();
	}
	return { address: `${origin.replace(/^https?:\/\//, '')}/svar`, cards };
};

function cardOf(code: string): Card {
	const { data, size } = encode(ballotAddress(code), { ecc: 'M', border: 0 });
	return { code: formatCode(code), path: qrPath(data), size };
}
