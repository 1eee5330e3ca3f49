import { error } from '@sveltejs/kit';
import { jointFileResponse } from '#lib/server/workshop/joint/export.ts';
import * as reading from '#lib/server/workshop/joint/joint-reading.ts';
import { openWorkshop } from '#lib/server/workshop/joining/participant-page.ts';
import { recognise } from '#lib/server/workshop/joining/participants.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { id } = await openWorkshop(event);
	const participant = await recognise(event.cookies, id);
	const page = participant ? await reading.findFor(participant) : await reading.findPassedOn(id);
	return jointFileResponse(page ?? error(404), event.params.file);
};
