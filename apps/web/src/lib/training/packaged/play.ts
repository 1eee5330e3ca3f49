import { mount, unmount } from 'svelte';
import { m } from '#paraglide/messages.js';
import { overwriteGetLocale } from '#paraglide/runtime.js';
import './packaged.scss';
import type { PackagedData } from './packaged-data.ts';
import Player from './Player.svelte';
import { Sitting } from './sitting.svelte.ts';

const [holder, target] = ['module', 'player'].map((id) => document.getElementById(id));
if (!holder || !target) throw new Error('the page of the package is not whole');
void play(JSON.parse(holder.textContent) as PackagedData, target);

async function play(data: PackagedData, inside: HTMLElement): Promise<void> {
	overwriteGetLocale(() => data.locale);
	const sitting = await Sitting.begin(data, window);
	inside.replaceChildren();
	const onleave = () => {
		// What is read aloud falls silent with it.
		void unmount(player);
		leave(sitting, inside);
	};
	const player = mount(Player, { target: inside, props: { sitting, onleave } });
	// Comes when the page goes away for whatever reason, on phones too.
	window.addEventListener('pagehide', () => sitting.end());
	// A page that comes back from the browser’s memory has said goodbye already.
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) window.location.reload();
	});
}

function leave(sitting: Sitting, inside: HTMLElement): void {
	sitting.end();
	if (sitting.returnAddress) {
		window.location.assign(sitting.returnAddress);
		return;
	}
	const goodbye = document.createElement('p');
	goodbye.setAttribute('role', 'status');
	goodbye.className = 'packaged__goodbye';
	goodbye.textContent = m.transfer_player_goodbye();
	inside.replaceChildren(goodbye);
	window.close();
}
