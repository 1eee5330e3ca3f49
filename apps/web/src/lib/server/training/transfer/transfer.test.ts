import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TestProgramme } from '@raadgiver/tests/support/people';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import { DOWNLOAD_NAMES } from '#lib/training/transfer/download-names.ts';
import * as drafts from '../drafts/draft.ts';
import { DraftThereError } from '../drafts/versions.ts';
import { learnerIn, teachingProgramme } from '../test-programme.ts';
import * as downloads from './downloads.ts';
import { importModule } from './import-module.ts';
import { importQuestions } from './import-questions.ts';
import { readZip } from './read-zip.ts';

let programme: TestProgramme;
let teacher: Actor;

beforeAll(async () => {
	programme = await teachingProgramme();
	teacher = await learnerIn(programme, 'adviser');
});

const slug = 'laegeattester';
const status = (code: number) => expect.objectContaining({ status: code }) as unknown;

async function unpacked(name: (typeof DOWNLOAD_NAMES)[number]): Promise<Record<string, string>> {
	const { bytes } = await downloads.make(teacher, slug, name);
	const entries = Object.entries(unzipSync(bytes));
	return Object.fromEntries(entries.map(([path, content]) => [path, strFromU8(content)]));
}

const zipped = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

describe('what leaves', () => {
	test('as files: exactly those of the version, in the folder of the module', async () => {
		const version = await database.moduleVersion.findFirstOrThrow({
			where: { programmeId: programme.id, slug },
		});
		const files = Object.entries(version.files as Record<string, string>);
		expect(await unpacked('modul.zip')).toEqual(
			Object.fromEntries(files.map(([name, text]) => [`${slug}/${name}`, text])),
		);
	});

	test.each([
		['scorm-12.zip', 'imsmanifest.xml', '<schemaversion>1.2</schemaversion>'],
		['scorm-2004.zip', 'imsmanifest.xml', '<schemaversion>2004 4th Edition</schemaversion>'],
		['cmi5.zip', 'cmi5.xml', `/modul/${slug}"`],
	] as const)(
		'%s: a manifest that names all other files, and the player',
		async (name, manifest, said) => {
			const files = await unpacked(name);
			expect(Object.keys(files)).toEqual([manifest, 'index.html', 'player.js', 'player.css']);
			expect(files[manifest]).toContain(said);
			expect(files['index.html']).toContain('"title":"Lægeattester"');
			const [inside] = /<script id="module"[^]*?<\/script>/.exec(files['index.html'] ?? '') ?? [];
			expect(inside?.slice(1, -'</script>'.length)).not.toContain('<');
		},
	);

	test('as questions for Moodle, with the law in words', async () => {
		const { bytes, name } = await downloads.make(teacher, slug, 'spoergsmaal.txt');
		expect(name).toBe('laegeattester-v1-gift.txt');
		const text = strFromU8(bytes);
		expect(text).toContain('::when-285::[plain]');
		expect(text).toContain('Bygger på\\:\\n– ');
		expect(text).not.toContain('sygedagpengeloven/');
	});

	test('the same twice is the same to the byte', async () => {
		const [one, other] = await Promise.all([
			downloads.make(teacher, slug, 'cmi5.zip'),
			downloads.make(teacher, slug, 'cmi5.zip'),
		]);
		expect(one).toEqual(other);
	});

	test('nothing leaves for those who do not teach', async () => {
		const strangers = [
			await learnerIn(programme, 'gp', 'management'),
			await learnerIn(await teachingProgramme(), 'coordinator'),
		];
		await drafts.begin(teacher, 'who-5-i-samtalen');
		for (const name of DOWNLOAD_NAMES)
			await expect(downloads.make(strangers[0] as Actor, 'who-5-i-samtalen', name)).rejects.toEqual(
				status(404),
			);
		await expect(
			downloads.make(strangers[1] as Actor, 'who-5-i-samtalen', 'kladde.zip'),
		).rejects.toEqual(status(404));
		await expect(
			importModule(strangers[0] as Actor, zipped(await unpacked('modul.zip'))),
		).rejects.toEqual(status(404));
		await expect(
			importQuestions(strangers[0] as Actor, slug, strToU8('A {T#b#c}')),
		).rejects.toEqual(status(404));
	});
});

describe('a module comes back', () => {
	test('from its own zip, as a draft with the same files', async () => {
		const { bytes } = await downloads.make(teacher, slug, 'modul.zip');
		expect(await importModule(teacher, bytes)).toEqual({ slug });
		const draft = await downloads.make(teacher, slug, 'kladde.zip');
		expect(unzipSync(draft.bytes)).toEqual(unzipSync(bytes));
		await expect(importModule(teacher, bytes)).rejects.toBeInstanceOf(DraftThereError);
		await drafts.discard(teacher, slug);
		expect(await importModule(teacher, bytes)).toEqual({ slug });
		await drafts.discard(teacher, slug);
	});

	test('into another programme, where it is new', async () => {
		const { bytes } = await downloads.make(teacher, slug, 'modul.zip');
		const elsewhere = await learnerIn(await teachingProgramme(), 'coordinator');
		await database.trainingModule.delete({
			where: { programmeId_slug: { programmeId: elsewhere.programme.id, slug } },
		});
		expect(await importModule(elsewhere, bytes)).toEqual({ slug });
	});

	test('with faults: they are named by file and line, and it is taken all the same when asked', async () => {
		const files = await unpacked('modul.zip');
		const manifest = files[`${slug}/module.yaml`] ?? '';
		const broken = zipped({
			...files,
			[`${slug}/module.yaml`]: manifest.replace('minutes: 10', 'minutes: 90'),
			[`${slug}/noter.txt`]: 'Husk mælk',
		});
		const result = await importModule(teacher, broken);
		expect(result).toMatchObject({
			problems: [
				{ file: 'noter.txt', code: 'file-stray' },
				{ file: 'module.yaml', code: 'bad-minutes', field: 'minutes' },
			],
		});
		expect(await drafts.find(teacher, slug)).toBeUndefined();
		expect(await importModule(teacher, broken, true)).toEqual({ slug });
		await drafts.discard(teacher, slug);
	});
});

describe('a zip that is no module', () => {
	const many = Object.fromEntries(
		Array.from({ length: 201 }, (_, index) => [`${index}.md`, 'x'] as const),
	);
	test.each([
		['not-a-zip', strToU8('hej')],
		['empty', zipped({})],
		['empty', zipped({ '__MACOSX/._module.yaml': 'x', '.DS_Store': 'x' })],
		['outside', zipped({ '../module.yaml': 'x' })],
		['outside', zipped({ '/etc/passwd': 'x' })],
		['outside', zipped({ 'C:\\module.yaml': 'x' })],
		['nested', zipped({ 'a/b/module.yaml': 'x' })],
		['nested', zipped({ 'a/module.yaml': 'x', 'b/module.yaml': 'x' })],
		['too-many', zipped(many)],
		// Half a megabyte of nothing is a few hundred bytes in a zip.
		['too-large', zipped({ 'module.yaml': ' '.repeat(500_001) })],
		[
			'too-large',
			zipped(Object.fromEntries('abcde'.split('').map((name) => [name, ' '.repeat(450_000)]))),
		],
		['too-large', new Uint8Array(1_000_001)],
		['not-text', zipSync({ 'module.yaml': new Uint8Array([0xff, 0xfe, 0x00]) })],
		['not-text', zipped({ 'module.yaml': 'id: a\0b' })],
		['not-text', zipped({ 'module\u0001.yaml': 'id: a' })],
	] as const)('%s', (code, bytes) => {
		const read = readZip(bytes);
		expect('problems' in read && read.problems.map((problem) => problem.code)).toContain(code);
	});

	test('too many files are said once', () => {
		const more = Object.fromEntries(Object.keys(many).map((name) => [`igen-${name}`, 'x']));
		expect(readZip(zipped({ ...many, ...more }))).toEqual({
			problems: [{ file: '', code: 'too-many' }],
		});
	});

	test('an entry that says it is smaller than it is fills no memory', () => {
		const bytes = zipped({ 'module.yaml': 'x'.repeat(400_000) });
		const view = new DataView(bytes.buffer);
		const central = view.getUint32(bytes.length - 6, true);
		view.setUint32(central + 24, 10, true);
		const read = readZip(bytes);
		expect('files' in read ? read.files[0]?.text.length : 0).toBeLessThanOrEqual(10);
	});

	test.each([
		['title: Et modul', 'no-id'],
		['id: "Å"', 'no-id'],
		['id: importer', 'reserved-id'],
	])('%s', async (manifest, code) => {
		expect(await importModule(teacher, zipped({ 'module.yaml': manifest }))).toEqual({
			zipProblems: [{ file: 'module.yaml', code }],
		});
	});
});

describe('questions come in', () => {
	const gift = '::Når::Hvornår? {=nu#Ja. ~aldrig#Nej.}\n\n::x::Beskrivelse.\n';

	test('at the end of a draft that is begun for them', async () => {
		const to = 'de-seks-pakkeforloeb';
		const { taken, remarks } = await importQuestions(teacher, to, strToU8(gift));
		expect(taken).toEqual(['naar']);
		expect(remarks).toMatchObject([{ line: 3, code: 'description' }]);
		const again = await importQuestions(teacher, to, strToU8(gift));
		expect(again.taken).toEqual(['naar-2']);
		const files = (await drafts.find(teacher, to))?.files ?? {};
		expect(files['questions.yaml']).toContain('- id: naar\n  kind: one\n  text: Hvornår?');
		expect(files['module.yaml']).toContain('- question: naar\n  - question: naar-2\n');
	});

	test('a file without a question begins no draft', async () => {
		const to = 'maalgrupper-og-modeller';
		expect(await importQuestions(teacher, to, strToU8('Hej.'))).toMatchObject({ taken: [] });
		expect(await drafts.find(teacher, to)).toBeUndefined();
	});
});
