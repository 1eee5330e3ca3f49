import { error } from '@sveltejs/kit';
import { findSlides } from '#lib/server/workshop/preparing/open-workshop.ts';
import { requireParticipant } from '#lib/server/workshop/joining/participant-page.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { workshop } = await requireParticipant(event);
	const slides = await findSlides(workshop.id, event.params.phase);
	if (!slides) error(404);
	const name = encodeURIComponent(slides.name ?? 'slides.pdf');
	return new Response(slides.bytes, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename*=UTF-8''${name}`,
			'cache-control': 'private, max-age=300',
			'x-robots-tag': 'noindex',
		},
	});
};
