import type { Attachment } from 'svelte/attachments';

/**
 * Keys for whoever reads many texts: 1 to 9 tick a theme of the text that has the focus, and the
 * arrows lead to the text after or before it. They work only within a text, so that they meet neither
 * typing nor what a screen reader does with keys.
 */
export const textKeys: Attachment<HTMLElement> = (list) => {
	const texts = () => [...list.querySelectorAll('fieldset')];
	const boxesIn = (text: Element | undefined) => [
		...(text?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
	];
	function press(event: KeyboardEvent) {
		if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element))
			return;
		const text = event.target.closest('fieldset');
		if (!text) return;
		const box = /^[1-9]$/.test(event.key) ? boxesIn(text)[Number(event.key) - 1] : undefined;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
		const next = step === 0 ? undefined : boxesIn(texts()[texts().indexOf(text) + step])[0];
		if (!box && !next) return;
		event.preventDefault();
		box?.click();
		(box ?? next)?.focus();
	}
	list.addEventListener('keydown', press);
	return () => {
		list.removeEventListener('keydown', press);
	};
};
