import type { WorkshopPlan } from './workshop-plan.ts';

/** A workshop that ships, ready to be made one's own. */
export interface Template {
	readonly slug: string;
	readonly title: string;
	/** What it is for, in a sentence. */
	readonly description: string;
	readonly plan: WorkshopPlan;
}

export const templates: readonly Template[] = [];

export function findTemplate(slug: string): Template | undefined {
	return templates.find((template) => template.slug === slug);
}
