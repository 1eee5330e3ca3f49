import { connect } from '@raadgiver/db';
import { DATABASE_URL } from '$app/env/private';

/** The app's one pool of connections. */
export const database = connect(DATABASE_URL);

// With its connections closed the server has nothing left to wait for.
process.once('sveltekit:shutdown', () => database.$disconnect());
