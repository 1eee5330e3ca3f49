import { applyAction, type SubmitFunction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import { gotThrough } from '../not-sent.svelte.ts';

/**
 * Sends a form of the room and stays where the reader is: without script its answer leads to the page
 * anew, which would take them away from the field that they write in.
 */
export const stayHere: SubmitFunction = () => {
	return async ({ result, update }) => {
		if (!gotThrough(result)) return;
		if (result.type !== 'redirect') return update({ reset: false });
		// What was refused before is said no more. A success would take the focus from the button.
		const { location } = result;
		await applyAction({ type: 'failure', status: 200, location });
		await invalidateAll();
	};
};
