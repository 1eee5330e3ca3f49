import { requireLearner } from '#lib/server/training/learners.ts';
import { certificatePdf } from '#lib/server/training/certificates/certificate-pdf.ts';
import * as certificates from '#lib/server/training/certificates/certificates.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const actor = requireLearner(locals);
	const certificate = await certificates.find(actor, params.certificate);
	return new Response(new Uint8Array(certificatePdf(certificate, actor.programme.name)), {
		headers: {
			'content-type': 'application/pdf',
			// Letters and digits alone: a module's id is made of them.
			'content-disposition': `inline; filename="kursusbevis-${certificate.slug}.pdf"`,
			'cache-control': 'private, no-store',
		},
	});
};
