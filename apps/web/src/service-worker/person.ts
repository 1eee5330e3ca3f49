import { change, read } from '../lib/training/offline/database.ts';
import { forgetKept } from '../lib/training/offline/kept-module.ts';
import { forgetHanded } from '../lib/training/offline/waiting-answers.ts';
import { removePages } from './stores.ts';

const KEY = 'person';

/** The header in which the server says who is signed in. */
const HEADER = 'x-person';

/** Notes whose page this is. What was kept for somebody else is gone before it is. */
export async function notePerson(response: Response): Promise<void> {
	const person = response.headers.get(HEADER);
	if (!person) return;
	const known = await read<unknown>('settings', (store) => store.get(KEY));
	if (known === person) return;
	if (known) await forgetPerson();
	await change('settings', (store) => store.put(person, KEY));
}

/** Forgets all that is kept for the person, except answers that still wait for a connection. */
export async function forgetPerson(): Promise<void> {
	await removePages();
	await forgetKept();
	await forgetHanded();
	await change('settings', (store) => store.delete(KEY));
}

/** Whether the server made this for somebody who is signed in. */
export function isPersonal(response: Response): boolean {
	return response.headers.has(HEADER);
}
