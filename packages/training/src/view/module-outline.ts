import type { StepKey } from '../progress/way.ts';
import type { ModuleView } from './module-view.ts';

/** What all steps of a module share: enough to say how far somebody is. */
export type ModuleOutline = Pick<ModuleView, 'slug' | 'version' | 'title' | 'minutes'> & {
	readonly way: readonly StepKey[];
};

/** A module without what its steps show. */
export function moduleOutline({ slug, version, title, minutes, way }: ModuleView): ModuleOutline {
	return { slug, version, title, minutes, way: way.map(({ key }) => key) };
}
