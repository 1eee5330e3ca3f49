import { ORIGIN, PORT } from '$app/env/private';

/** The address that mail and printed codes carry, without a slash at its end. */
export const origin = (ORIGIN ?? `http://localhost:${PORT}`).replace(/\/$/, '');
