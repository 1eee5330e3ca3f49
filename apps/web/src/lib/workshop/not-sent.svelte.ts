import type { ActionResult, SubmitFunction } from '$app/forms';

/** The form that was sent last. In a browser only. */
export const lastTry = $state({ hasFailed: false });

/**
 * Whether a form has reached the app. Where it has not, the page stands as it is and says so: Kit's own
 * answer to a lost connection is a page of errors in its place, and what is written in the room would be
 * out of sight.
 */
export function gotThrough(result: ActionResult): boolean {
	// What the app itself refuses has a status.
	lastTry.hasFailed = result.type === 'error' && result.status === undefined;
	return !lastTry.hasFailed;
}

/** Sends a form as Kit does, and stays on the page where it did not get through. */
export const unlessLost: SubmitFunction =
	() =>
	async ({ result, update }) => {
		if (gotThrough(result)) await update();
	};
