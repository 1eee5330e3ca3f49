import type { SubmitFunction } from '$app/forms';
import { createContext } from 'svelte';

/** How the wall's forms are sent. */
export interface Sending {
	/** The address of the wall, seen from the page that the form stands on. */
	readonly wall: string;
	/** What the address of the wall says of what is shown, without the question mark. */
	readonly view: string;
	/** With script: sends the form without leaving the page. */
	readonly submit: SubmitFunction;
}

const [sending, provideSending] = createContext<Sending>();
export { provideSending, sending };

/** Where a form goes, so that the wall looks the same afterwards. */
export function actionAddress({ wall, view }: Sending, action: string): string {
	return `${wall}?/${action}${view && `&${view}`}`;
}
