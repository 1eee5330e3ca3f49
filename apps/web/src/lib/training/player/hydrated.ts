import { createSubscriber } from 'svelte/reactivity';

let hydrated = false;

const subscribe = createSubscriber((update) => {
	if (hydrated) return;
	hydrated = true;
	update();
});

/** Whether script works on the page: false on the server and while the page takes over its markup. */
export function isHydrated(): boolean {
	subscribe();
	return hydrated;
}
