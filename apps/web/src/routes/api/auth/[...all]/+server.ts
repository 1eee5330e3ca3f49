import type { RequestHandler } from './$types';
import { auth } from '#lib/server/identity/auth.ts';

/** better-auth's own endpoints: passkeys and the way back from the OIDC provider. */
const handle: RequestHandler = ({ request }) => auth.handler(request);

export const GET = handle;
export const POST = handle;
