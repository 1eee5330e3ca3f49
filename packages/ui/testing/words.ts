import { createRawSnippet, type Snippet } from 'svelte';

/** A snippet that shows a text. */
export function words(text: string): Snippet {
	return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
}
