import { error } from '@sveltejs/kit';
import { jointFileResponse } from '#lib/server/workshop/export.ts';
import * as reading from '#lib/server/workshop/joint-reading.ts';
import { openWorkshop } from '#lib/server/workshop/participant-page.ts';
import { recognise } from '#lib/server/workshop/participants.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { id } = await openWorkshop(event);
	const participant = await recognise(event.cookies, id);
	const page = participant ? await reading.findFor(participant) : await reading.findPassedOn(id);
	return jointFileResponse(page ?? error(404), event.params.file);
};
