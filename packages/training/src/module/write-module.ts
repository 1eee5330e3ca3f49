import type { SourceFile } from '../files/source-file.ts';
import { writeYaml } from '../files/write-yaml.ts';
import type { Module } from './module.ts';

/**
 * A module as the files it is read from. There is one way to write each, so what is read from these
 * files and written again is the same to the letter.
 */
export function writeModule({
	pages,
	questions,
	cases,
	...manifest
}: Module): readonly SourceFile[] {
	const file = (name: string, text: string) => ({ path: `${manifest.id}/${name}`, text });
	return [
		file('module.yaml', writeYaml(manifest)),
		file('questions.yaml', writeYaml(questions)),
		...pages.map(({ id, title, body }) =>
			file(`${id}.md`, `---\n${writeYaml({ title })}---\n\n${body}`),
		),
		...cases.map(({ id, ...story }) => file(`${id}.case.yaml`, writeYaml(story))),
	];
}
