import { type DraftPart, readPart, writePart } from '@raadgiver/training';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { TestProgramme } from '@raadgiver/tests/support/people';
import * as modules from '../modules.ts';
import { actorAgain, learnerIn, teachingProgramme } from '../test-programme.ts';
import {
	DraftChangedError,
	DraftNotReadyError,
	DraftUnchangedError,
	OwnDraftError,
} from './draft-errors.ts';
import * as drafts from './draft.ts';
import * as parts from './parts.ts';
import * as reviews from './reviews.ts';
import { markOf, save, textOf } from './saving.ts';
import * as taught from './taught-modules.ts';
import { skeletonWords as words } from './test-words.ts';
import * as versions from './versions.ts';

let programme: TestProgramme;
let writer: Actor;
let reviewer: Actor;

beforeAll(async () => {
	programme = await teachingProgramme();
	writer = await learnerIn(programme, 'adviser');
	reviewer = await learnerIn(programme, 'coordinator');
});

const page: DraftPart = { kind: 'page', id: 'side-1' };
const text = (body: string) => `---\ntitle: En side\n---\n\n${body}\n`;

/** Writes a page from what the actor sees this moment. */
async function write(actor: Actor, slug: string, part: DraftPart, written: string) {
	const draft = await drafts.find(actor, slug);
	if (!draft) throw new Error('there is no draft');
	const seen = { part, revision: draft.revision, mark: markOf(textOf(draft.files, part)) };
	return save(actor, slug, seen, (files) => writePart(files, part, written));
}

function create(title: string, actor = writer): Promise<string> {
	return drafts.create(actor, { title, words });
}

const status = (code: number) => expect.objectContaining({ status: code }) as unknown;

describe('a new module', () => {
	test('is seen by those who teach, and by no learner before it is published', async () => {
		const slug = await create('Årets møde');
		expect(slug).toBe('aarets-moede');
		expect(await taught.find(reviewer, slug)).toMatchObject({
			title: 'Årets møde',
			version: undefined,
			draft: { savedBy: writer.name, isOwn: false, submittedAt: undefined },
		});
		expect(await modules.find(await actorAgain(writer), slug)).toBeUndefined();
		await reviews.submit(writer, slug, 'Det er nyt.');
		expect(await reviews.publish(reviewer, slug, 1)).toBe(1);
		expect(await modules.find(await actorAgain(writer), slug)).toMatchObject({ version: 1 });
		expect(await versions.list(writer, slug)).toMatchObject([
			{ version: 1, origin: 'written', note: 'Det er nyt.', reviewedBy: reviewer.name },
		]);
	});

	test('never takes the address of another', async () => {
		expect(await create('Ny')).toBe('ny-2');
		expect(await create('Lægeattester')).toBe('laegeattester-2');
	});
});

describe('only those who teach in the programme', () => {
	test.each(['gp', 'caseworker', 'management', 'administrator'] as const)(
		'a %s finds nothing and changes nothing',
		async (role) => {
			const slug = await create(`Lukket for ${role}`);
			await reviews.submit(writer, slug, '');
			const stranger = await learnerIn(programme, role);
			expect(await taught.list(stranger)).toEqual([]);
			expect(await drafts.find(stranger, slug)).toBeUndefined();
			expect(await versions.list(stranger, 'laegeattester')).toEqual([]);
			const seen = { part: page, revision: 1, mark: '' };
			const tries = [
				() => drafts.begin(stranger, 'laegeattester'),
				() => create('Mit modul', stranger),
				() => save(stranger, slug, seen, (files) => files),
				() => reviews.submit(stranger, slug, ''),
				() => reviews.withdraw(stranger, slug),
				() => reviews.returnWithRemark(stranger, slug, 'x'),
				() => reviews.publish(stranger, slug, 1),
				() => drafts.discard(stranger, slug),
				() => taught.retire(stranger, 'laegeattester'),
				() => taught.approve(stranger, 'laegeattester', 'x'),
				() => versions.files(stranger, 'laegeattester', 1),
				() => versions.restore(stranger, 'laegeattester', 1),
			];
			for (const attempt of tries) await expect(attempt()).rejects.toEqual(status(404));
		},
	);

	test('of another programme neither', async () => {
		const slug = await create('Vores eget');
		const stranger = await learnerIn(await teachingProgramme(), 'coordinator');
		expect(await drafts.find(stranger, slug)).toBeUndefined();
		await expect(reviews.publish(stranger, slug, 1)).rejects.toEqual(status(404));
	});
});

describe('two people write at once', () => {
	test('in one page: the second is told who saved when, and nothing is overwritten', async () => {
		const slug = await create('To på samme side');
		const draft = await drafts.find(writer, slug);
		if (!draft) throw new Error('there is no draft');
		const seen = { part: page, revision: 1, mark: markOf(draft.files['side-1.md']) };
		await save(writer, slug, seen, (files) => writePart(files, page, text('Den første.')));
		const second = save(reviewer, slug, seen, (files) =>
			writePart(files, page, text('Den anden.')),
		);
		await expect(second).rejects.toBeInstanceOf(DraftChangedError);
		await expect(second).rejects.toMatchObject({
			by: writer.name,
			at: expect.any(Date) as Date,
			theirs: text('Den første.'),
			revision: 2,
		});
		expect((await drafts.find(writer, slug))?.files['side-1.md']).toBe(text('Den første.'));
	});

	test('in two parts: both are kept, however they are timed', async () => {
		const slug = await create('To på hver sin del');
		const question: DraftPart = { kind: 'question', id: 'before-1' };
		const draft = await drafts.find(writer, slug);
		const asked = readPart(draft?.files ?? {}, question)?.replace('forhånd', 'dag') ?? '';
		await Promise.all([
			write(writer, slug, page, text('Teksten.')),
			write(reviewer, slug, question, asked),
		]);
		const files = (await drafts.find(writer, slug))?.files ?? {};
		expect(files['side-1.md']).toBe(text('Teksten.'));
		expect(readPart(files, question)).toBe(asked);
	});

	test('what cannot be read as data is shown as its file', () => {
		const files = { 'questions.yaml': 'id: [' };
		expect(textOf(files, { kind: 'question', id: 'x' })).toBe('id: [');
	});
});

describe('review', () => {
	test('nobody publishes what they have written in, not even one word of it', async () => {
		const slug = await create('Fire øjne');
		await reviews.submit(writer, slug, '');
		await expect(reviews.publish(writer, slug, 1)).rejects.toBeInstanceOf(OwnDraftError);
		await write(reviewer, slug, page, text('Jeg rettede lige et ord.'));
		await reviews.submit(reviewer, slug, '');
		await expect(reviews.publish(reviewer, slug, 2)).rejects.toBeInstanceOf(OwnDraftError);
		await expect(reviews.returnWithRemark(reviewer, slug, 'x')).rejects.toBeInstanceOf(
			OwnDraftError,
		);
	});

	test('what was changed since the reviewer read it is not published', async () => {
		const slug = await create('Læst i går');
		await reviews.submit(writer, slug, '');
		await write(writer, slug, page, text('Noget nyt.'));
		expect((await drafts.find(writer, slug))?.submittedAt).toBeUndefined();
		await expect(reviews.publish(reviewer, slug, 1)).rejects.toBeInstanceOf(DraftChangedError);
		await reviews.submit(writer, slug, '');
		await expect(reviews.publish(reviewer, slug, 1)).rejects.toBeInstanceOf(DraftChangedError);
	});

	test('a remark hands it back, and submitting again takes the remark away', async () => {
		const slug = await create('Tilbage med en bemærkning');
		await expect(reviews.returnWithRemark(reviewer, slug, 'x')).rejects.toEqual(status(404));
		await reviews.submit(writer, slug, '');
		await reviews.returnWithRemark(reviewer, slug, 'Skriv kortere.');
		expect(await drafts.find(writer, slug)).toMatchObject({
			remark: 'Skriv kortere.',
			submittedAt: undefined,
		});
		expect((await taught.find(writer, slug)).draft).toMatchObject({ isReturned: true });
		await reviews.submit(writer, slug, '');
		expect(await drafts.find(writer, slug)).toMatchObject({ remark: '' });
		await reviews.withdraw(writer, slug);
		expect((await drafts.find(writer, slug))?.submittedAt).toBeUndefined();
	});

	test('a draft with problems is saved and never submitted', async () => {
		const slug = await create('Halvfærdigt');
		await write(writer, slug, page, 'Uden titel <script>alert(1)</script>');
		expect((await drafts.find(writer, slug))?.files['side-1.md']).toContain('Uden titel');
		const submitted = reviews.submit(writer, slug, '');
		await expect(submitted).rejects.toBeInstanceOf(DraftNotReadyError);
		await expect(submitted).rejects.toMatchObject({
			problems: [{ file: `${slug}/side-1.md`, line: 1, code: 'front-matter' }],
		});
	});

	test('what is expected is not taught as if it were in force', async () => {
		const slug = await create('Ventet lov');
		const reference = 'ny-hovedlov/start/sanctions-and-sick-pay';
		await write(writer, slug, page, text(`[Sådan er reglen](lov:${reference}).`));
		await expect(reviews.submit(writer, slug, '')).rejects.toMatchObject({
			unmarked: [{ page: 'side-1', reference, status: 'expected' }],
		});
	});

	test('publishing looks at the register as it is in that moment', async () => {
		const slug = await create('Loven ændres imens');
		const reference = 'sygedagpengeloven/11-a/only-when-needed';
		await write(writer, slug, page, text(`[Sådan er reglen](lov:${reference}).`));
		await reviews.submit(writer, slug, '');
		await database.lawStatement.update({
			where: { programmeId_reference: { programmeId: programme.id, reference } },
			data: { status: 'expected' },
		});
		await expect(reviews.publish(reviewer, slug, 2)).rejects.toMatchObject({
			unmarked: [{ reference }],
		});
		await database.lawStatement.update({
			where: { programmeId_reference: { programmeId: programme.id, reference } },
			data: { status: 'inForce' },
		});
		expect(await reviews.publish(reviewer, slug, 2)).toBe(1);
	});
});

describe('versions', () => {
	test('an older one is begun from again, and comes back as a new one', async () => {
		const slug = await create('Frem og tilbage');
		await reviews.submit(writer, slug, '');
		await reviews.publish(reviewer, slug, 1);
		await drafts.begin(writer, slug);
		await expect(reviews.submit(writer, slug, '')).rejects.toBeInstanceOf(DraftUnchangedError);
		await write(writer, slug, page, text('Anden udgave.'));
		await expect(versions.restore(writer, slug, 1)).rejects.toBeInstanceOf(
			versions.DraftThereError,
		);
		await reviews.submit(writer, slug, '');
		expect(await reviews.publish(reviewer, slug, 2)).toBe(2);
		await versions.restore(writer, slug, 1);
		await reviews.submit(writer, slug, '');
		expect(await reviews.publish(reviewer, slug, 1)).toBe(3);
		expect((await versions.files(writer, slug, 3))['side-1.md']).toBe(
			(await versions.files(writer, slug, 1))['side-1.md'],
		);
		await expect(versions.restore(writer, slug, 9)).rejects.toEqual(status(404));
	});

	test('a draft that was put aside can be taken up, until another is begun', async () => {
		const slug = await create('Kasseret');
		await write(writer, slug, page, text('Alt det, jeg skrev.'));
		await drafts.discard(reviewer, slug);
		expect(await drafts.find(writer, slug)).toBeUndefined();
		expect((await taught.list(writer)).map((module) => module.slug)).not.toContain(slug);
		await drafts.takeUp(writer, slug);
		expect((await drafts.find(writer, slug))?.files['side-1.md']).toContain('Alt det');

		await drafts.begin(writer, 'who-5-i-samtalen');
		await drafts.discard(writer, 'who-5-i-samtalen');
		await drafts.begin(reviewer, 'who-5-i-samtalen');
		expect(await drafts.find(reviewer, 'who-5-i-samtalen')).toMatchObject({
			revision: 2,
			savedBy: reviewer.name,
		});
	});

	test('a part that was taken out can be put back, once, by those who teach', async () => {
		const slug = await create('Taget ud');
		const before = await drafts.find(writer, slug);
		if (!before) throw new Error('there is no draft');
		const { revision, files } = before;
		await expect(parts.restore(writer, slug)).rejects.toEqual(status(404));
		await parts.remove(writer, slug, { part: page, revision, mark: markOf(files['side-1.md']) });
		expect((await drafts.find(writer, slug))?.files).not.toHaveProperty('side-1.md');
		const stranger = await learnerIn(programme, 'caseworker');
		await expect(parts.restore(stranger, slug)).rejects.toEqual(status(404));
		expect(await parts.restore(reviewer, slug)).toEqual(page);
		expect((await drafts.find(writer, slug))?.files).toEqual(files);
		const manifest = { part: { kind: 'file', id: 'module.yaml' }, revision, mark: '' } as const;
		await expect(parts.remove(writer, slug, manifest)).rejects.toEqual(status(404));
	});

	test('a module is taken out and brought back, and says who approved it', async () => {
		await taught.approve(reviewer, 'laegeattester', 'DSAM 2026-17');
		await expect(taught.approve(writer, 'laegeattester', 'Mig selv')).rejects.toEqual(status(404));
		expect(await modules.find(await actorAgain(writer), 'laegeattester')).toMatchObject({
			approval: 'DSAM 2026-17',
		});
		await taught.retire(writer, 'laegeattester');
		expect(await modules.find(await actorAgain(writer), 'laegeattester')).toBeUndefined();
		expect(await taught.find(writer, 'laegeattester')).toMatchObject({ retired: true });
		await taught.bringBack(writer, 'laegeattester');
		expect(await modules.find(await actorAgain(writer), 'laegeattester')).toBeDefined();
	});
});
