import { requireLearner } from '#lib/server/training/learners.ts';
import {
	certificateQr,
	verificationAddress,
} from '#lib/server/training/certificates/certificate-address.ts';
import * as certificates from '#lib/server/training/certificates/certificates.ts';
import { lawChangedSince } from '#lib/server/training/certificates/verification.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = requireLearner(locals);
	const certificate = await certificates.find(actor, params.certificate);
	return {
		certificate,
		changed: await lawChangedSince(actor.programme.id, certificate),
		address: verificationAddress(certificate.code),
		qr: certificateQr(certificate.code),
	};
};
