import { isSet, looseData, textsUnder, typed, under } from './loose-data.ts';
import { UnreadableFileError } from './draft-files.ts';
import type { DraftFiles } from './draft-files.ts';
import { writeYaml } from '../files/write-yaml.ts';

const name = 'module.yaml';

/** The settings of module.yaml as their form holds them. */
export type ManifestForm = {
	readonly title: string;
	readonly summary: string;
	readonly audience: readonly string[];
	readonly theme: string;
	readonly minutes: string;
	readonly history: string;
};

/** What module.yaml holds. Throws UnreadableFileError. */
export function manifestData(files: DraftFiles): Record<string, unknown> {
	const data = looseData(files[name] ?? '');
	if (!isSet(data)) throw new UnreadableFileError(name);
	return data;
}

export function manifestForm(data: unknown): ManifestForm {
	return {
		title: typed(under(data, 'title')),
		summary: typed(under(data, 'summary')),
		audience: textsUnder(data, 'audience'),
		theme: typed(under(data, 'theme')),
		minutes: typed(under(data, 'minutes')),
		history: typed(under(data, 'history')),
	};
}

/** The files with these settings; the way through stays. Throws UnreadableFileError. */
export function writeManifest(files: DraftFiles, form: ManifestForm): DraftFiles {
	return withManifest(files, {
		...manifestData(files),
		...form,
		minutes: wholeNumber(form.minutes),
		history: form.history === '' ? undefined : wholeNumber(form.history),
	});
}

/** The order in which module.yaml is always written. */
const keys = [
	'id',
	'version',
	'title',
	'summary',
	'audience',
	'theme',
	'minutes',
	'history',
	'steps',
	'before',
	'after',
] as const;

/** What is no key of the format stays, at the end, so that its problem is told. */
export function withManifest(files: DraftFiles, data: Record<string, unknown>): DraftFiles {
	const all = [...new Set([...keys, ...Object.keys(data)])];
	const entries = all.flatMap((key) =>
		data[key] === undefined ? [] : [[key, data[key]] as const],
	);
	return { ...files, [name]: writeYaml(Object.fromEntries(entries)) };
}

function wholeNumber(text: string): number | string {
	return /^\d+$/.test(text) ? Number(text) : text;
}
