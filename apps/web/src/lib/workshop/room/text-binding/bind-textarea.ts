import type * as Y from 'yjs';
import { SharedText, type SharedTextOptions } from './shared-text.ts';

/** Milliseconds that a composed word may rest before it is shared as it stands. */
const COMPOSING_REST = 1_000;

export interface BoundTextarea {
	undo: () => void;
	redo: () => void;
	destroy: () => void;
}

/**
 * Binds a text area on the page to a shared text. The browser's own undo knows nothing of what others
 * write: its keys undo one's own writing instead.
 */
export function bindTextarea(
	field: HTMLTextAreaElement,
	text: Y.Text,
	options: SharedTextOptions,
): BoundTextarea {
	const binding = new SharedText(text, seenIn(field), options);
	const act = (what: 'undo' | 'redo') => {
		if (!field.readOnly) binding[what]();
	};
	let resting: ReturnType<typeof setTimeout> | undefined;
	const listening = new AbortController();
	const listen = <Type extends keyof HTMLElementEventMap>(
		type: Type,
		listener: (event: HTMLElementEventMap[Type]) => void,
	) => field.addEventListener(type, listener, { signal: listening.signal });

	listen('input', () => {
		binding.typed();
		clearTimeout(resting);
		resting = setTimeout(() => binding.shareComposed(), COMPOSING_REST);
	});
	listen('compositionstart', () => binding.beginComposition());
	listen('compositionend', () => binding.endComposition());
	listen('paste', () => binding.pause());
	listen('blur', () => {
		binding.endComposition();
		binding.pause();
	});
	listen('beforeinput', (event) => {
		const step = STEPS[event.inputType];
		if (!step) return;
		event.preventDefault();
		act(step);
	});
	listen('keydown', (event) => {
		if (event.isComposing) return;
		const step = stepOf(event);
		if (step) act(step);
		// A heading is one line; elsewhere Enter begins a new one.
		if (step || (event.key === 'Enter' && !options.lines)) event.preventDefault();
	});

	return {
		undo: () => act('undo'),
		redo: () => act('redo'),
		destroy() {
			clearTimeout(resting);
			listening.abort();
			binding.destroy();
		},
	};
}

function seenIn(field: HTMLTextAreaElement): ConstructorParameters<typeof SharedText>[1] {
	return {
		read: () => ({ value: field.value, start: field.selectionStart, end: field.selectionEnd }),
		show({ value, start, end }) {
			const { selectionDirection } = field;
			if (field.value !== value) field.value = value;
			// Safari moves the focus into a field whose selection is set.
			if (document.activeElement !== field) return;
			field.setSelectionRange(start, end, selectionDirection);
		},
	};
}

/** From the browser's menu, and from a phone that is shaken. */
const STEPS: Readonly<Record<string, 'undo' | 'redo'>> = {
	historyUndo: 'undo',
	historyRedo: 'redo',
};

function stepOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}
