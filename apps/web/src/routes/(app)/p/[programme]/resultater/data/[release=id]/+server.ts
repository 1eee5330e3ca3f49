import { requireActor } from '#lib/server/identity/actor.ts';
import { download } from '#lib/server/survey/export/file.ts';
import { releaseFile } from '#lib/server/survey/export/release-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	download(await releaseFile(requireActor(locals), params.release));
