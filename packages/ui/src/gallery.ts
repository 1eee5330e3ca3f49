import type { Component } from 'svelte';

/** Every component's gallery page, by the component's name. */
export const gallery: readonly { name: string; component: Component }[] = Object.entries(
	import.meta.glob<Component>('./*/*.gallery.svelte', { eager: true, import: 'default' }),
).map(([path, component]) => ({
	name: path.replace(/^.*\/(.+)\.gallery\.svelte$/, '$1'),
	component,
}));
