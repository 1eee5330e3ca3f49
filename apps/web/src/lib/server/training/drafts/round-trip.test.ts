import {
	caseData,
	caseForm,
	type DraftFiles,
	type DraftPart,
	looseData,
	manifestData,
	manifestForm,
	pageForm,
	pageText,
	partIds,
	questionData,
	questionForm,
	readPart,
	writeManifest,
	writePart,
	writeYaml,
} from '@raadgiver/training';
import { expect, test } from 'vitest';
import { shippedContent } from '../shipped.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as drafts from './draft.ts';
import * as reviews from './reviews.ts';
import { save } from './saving.ts';
import * as versions from './versions.ts';

/** Every part as its form would send it when nothing was touched. */
function saveUntouched(files: DraftFiles): DraftFiles {
	const rewritten: readonly (readonly [DraftPart['kind'], (text: string) => string])[] = [
		['page', (text) => pageText(pageForm(text))],
		['question', (text) => writeYaml(questionData(questionForm(looseData(text))))],
		['case', (text) => writeYaml(caseData(caseForm(looseData(text))))],
	];
	const parts = rewritten.flatMap(([kind, rewrite]) =>
		kind === 'file' ? [] : partIds(files, kind).map((id) => ({ part: { kind, id }, rewrite })),
	);
	return parts.reduce(
		(written, { part, rewrite }) =>
			writePart(written, part, rewrite(readPart(written, part) ?? '')),
		writeManifest(files, manifestForm(manifestData(files))),
	);
}

/** A title of another word: what does not differ is not sent for review. */
function retitle(files: DraftFiles): DraftFiles {
	const manifest = files['module.yaml']?.replace(/^title: /m, 'title: Nyt ') ?? '';
	return { ...files, 'module.yaml': manifest };
}

test('every module that ships comes out of the editor as it went in, to the letter', async () => {
	const programme = await teachingProgramme();
	const writer = await learnerIn(programme, 'adviser');
	const reviewer = await learnerIn(programme, 'coordinator');
	for (const { module, files: shipped } of shippedContent().modules) {
		const slug = module.id;
		await drafts.begin(writer, slug);
		const draft = await drafts.find(writer, slug);
		const texts = Object.fromEntries(
			shipped.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]),
		);
		expect(draft?.files).toEqual(texts);
		const seen = { part: { kind: 'file', id: 'module.yaml' }, revision: 1, mark: '' } as const;
		expect(await save(writer, slug, seen, saveUntouched)).toMatchObject({ revision: 1 });

		await save(writer, slug, seen, retitle);
		await reviews.submit(writer, slug, '');
		const version = await reviews.publish(reviewer, slug, 2);
		expect(version).toBe(module.version + 1);
		expect(await versions.files(writer, slug, version)).toEqual({
			...texts,
			...retitle({
				'module.yaml':
					texts['module.yaml']?.replace(/^version: \d+$/m, `version: ${version}`) ?? '',
			}),
		});
	}
});
