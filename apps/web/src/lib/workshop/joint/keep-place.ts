import { tick } from 'svelte';
import type { SubmitFunction } from '$app/forms';
import { goto } from '$app/navigation';
import { gotThrough } from '../not-sent.svelte.ts';

/**
 * Carries out a command on the joint document: the reader stays where they are, and the keyboard does too,
 * unless what it stood on has gone.
 * @param notices where the keyboard goes then: what was done is said there
 */
export function keepPlace(notices: () => HTMLElement | undefined): SubmitFunction {
	return ({ submitter, cancel }) => {
		if (submitter?.getAttribute('aria-disabled') === 'true') return cancel();
		return async ({ result, update }) => {
			if (!gotThrough(result)) return;
			if (result.type !== 'redirect') return update();
			await goto(result.location, { invalidateAll: true, reset: false, replace: true });
			await tick();
			if (submitter?.isConnected) submitter.focus();
			else notices()?.focus();
		};
	};
}
