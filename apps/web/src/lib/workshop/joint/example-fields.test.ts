import type { JointExample } from '@raadgiver/workshop';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ExampleFields from './ExampleFields.svelte';

const example: JointExample = {
	...{ id: 'a', title: 'Træffetid', what: 'To timer', needs: 'Et lokale', dissent: 'Ikke alle' },
	...{ decidedBy: undefined, theme: undefined, removed: false, removedInRoom: false },
	...{ source: undefined, later: undefined, mergedInto: undefined, sources: [] },
};

/** What stands in the text areas of the page as it comes from the server. */
function written(refused?: { problem: string; typed: { title: string } }): string[] {
	const { body } = render(ExampleFields, { props: { example, themes: [], refused } });
	return [...body.matchAll(/<textarea[^>]*>([^<]*)/g)].map(([, text = '']) => text.trim());
}

test('without script the fields hold what stands in the example: saving them takes nothing out', () => {
	expect(written()).toEqual(['Træffetid', 'To timer', 'Et lokale', 'Ikke alle']);
});

test('what was typed and refused is still there', () => {
	const typed = { title: 'Alt for lang' };
	expect(written({ problem: 'For lang', typed })[0]).toBe('Alt for lang');
});
