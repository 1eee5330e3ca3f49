import { parseTemplate, type WorkshopPlan } from '@raadgiver/workshop';

const files = import.meta.glob<string>('/../../content/workshops/*/workshop.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** A workshop that ships, ready to be made one's own. */
export interface Template {
	/** The name of its folder. */
	readonly slug: string;
	readonly title: string;
	/** What it is for, in a sentence. */
	readonly description: string;
	readonly plan: WorkshopPlan;
}

/** The templates that ship, the longest first. A fault in a file stops the app as it starts. */
export const templates: readonly Template[] = Object.entries(files)
	.map(([file, text]) => readTemplate(file, text))
	.toSorted((one, other) => minutesOf(other) - minutesOf(one));

/** The template with this name. */
export function findTemplate(slug: string): Template | undefined {
	return templates.find((template) => template.slug === slug);
}

/** How long a workshop of this template is. */
function minutesOf({ plan }: Template): number {
	return plan.phases.reduce((sum, { minutes }) => sum + minutes, 0);
}

function readTemplate(file: string, text: string): Template {
	const parsed = parseTemplate(text);
	if ('problems' in parsed) {
		throw new Error(
			parsed.problems
				.map(({ line, field, message }) => `${file}:${line}: ${field}: ${message}`)
				.join('\n'),
		);
	}
	const { title, description, ...plan } = parsed.template;
	const slug = file.split('/').at(-2) ?? '';
	return { slug, title, description, plan };
}
