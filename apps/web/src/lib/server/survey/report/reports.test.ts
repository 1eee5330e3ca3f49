import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDemo } from '@raadgiver/db/demo';
import { demoMaterial } from '../../../../../../../scripts/demo.ts';
import { database } from '#lib/server/database.ts';
import { type Actor, findActor } from '#lib/server/identity/actor.ts';
import { outsiders } from '../test-wave.ts';
import { makeReport } from './making.ts';
import * as reports from './reports.ts';

// The queue is another test's: here a report is made when the test says so.
const enqueue = vi.hoisted(() => vi.fn());
vi.mock('#lib/server/jobs.ts', () => ({ enqueue }));

const notFound = expect.objectContaining({ status: 404 });
const autumn = { year: 2026, half: 2 };

let management: Actor;
let waveId: string;

beforeAll(async () => {
	await loadDemo(database, await demoMaterial(new Date('2027-01-15T08:00:00Z')));
	management = await actorAt('ledelse@demo.example');
	const wave = await database.wave.findFirstOrThrow({ where: autumn });
	waveId = wave.id;
});

async function actorAt(email: string): Promise<Actor> {
	const person = await database.person.findUniqueOrThrow({ where: { email } });
	const actor = await findActor(person, 'raadgiver-paa-hjul');
	if (!actor) throw new Error(`${email} is no member`);
	return actor;
}

/** Orders a version and makes it, as the queue would. */
async function made(): Promise<void> {
	await reports.create(management, waveId);
	const [, job] = enqueue.mock.lastCall as [string, { reportId: string }];
	await makeReport(job.reportId);
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
	const fonts = createRequire(import.meta.url)
		.resolve('pdfjs-dist/package.json')
		.replace('package.json', 'standard_fonts/');
	const opened = await getDocument({ data: pdf.slice(), standardFontDataUrl: fonts }).promise;
	const numbers = Array.from({ length: opened.numPages }, (_, index) => index + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const page = await opened.getPage(number);
			const { items } = await page.getTextContent();
			return items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replace(/\s+/g, ' ');
		}),
	);
}

describe('a report', () => {
	beforeAll(made);

	test('tells the half-year on four pages, with figures and method behind', async () => {
		const pages = await pagesOf(
			await reports.findFile(management, { ...autumn, version: 1, format: 'pdf' }),
		);
		expect(pages[0]).toContain('2. halvår 2026 · version 1');
		expect(pages[0]).toMatch(/vurdering af \S+ er (formentlig )?(steget|faldet)/);
		expect(pages[0]).toContain('Svarprocent');
		expect(pages.findIndex((page) => page.includes('Bilag 1: Alle tal'))).toBe(4);
		expect(pages.join(' ')).toContain('Bilag 2: Metode');
		expect(pages.join(' ')).toContain('Mann-Kendall');
		expect(pages.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('marks what is hidden', async () => {
		const pages = await pagesOf(
			await reports.findFile(management, { ...autumn, version: 1, format: 'pdf' }),
		);
		expect(pages.slice(4).join(' ')).toContain('Skjult');
	});

	test('says the same as DOCX', async () => {
		const docx = await reports.findFile(management, { ...autumn, version: 1, format: 'docx' });
		const body = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
		expect(body).toContain('Bilag 2: Metode');
		expect(body).toMatch(/vurdering af \S+ er (formentlig )?(steget|faldet)/);
	});

	test('stands in the ledger of what has left the house', async () => {
		const ledger = await database.release.findMany({ where: { kind: 'report' } });
		expect(ledger).toMatchObject([{ personId: management.personId, minimumGroup: 5 }]);
		expect(ledger[0]?.covers).toMatchObject({ waves: [waveId] });
	});

	test('keeps its version when another one is made', async () => {
		const file = { ...autumn, version: 1, format: 'pdf' } as const;
		const before = await reports.findFile(management, file);
		await made();
		expect(Buffer.compare(await reports.findFile(management, file), before)).toBe(0);
		const [newest] = await reports.list(management);
		expect(newest?.reports.map(({ version, status }) => [version, status])).toEqual([
			[2, 'ready'],
			[1, 'ready'],
		]);
	});
});

test('two who order at once get a version each', async () => {
	const before = await database.report.count({ where: { waveId } });
	await Promise.all([reports.create(management, waveId), reports.create(management, waveId)]);
	const versions = await database.report.findMany({ where: { waveId }, select: { version: true } });
	expect(new Set(versions.map(({ version }) => version)).size).toBe(before + 2);
});

test('a report fails, and can be ordered again, when whoever ordered it has left', async () => {
	const former = await actorAt('ledelse-2@demo.example');
	await reports.create(former, waveId);
	const [, job] = enqueue.mock.lastCall as [string, { reportId: string }];
	await database.membership.updateMany({
		where: { personId: former.personId },
		data: { active: false },
	});
	await expect(makeReport(job.reportId)).rejects.toThrow('no longer a member');
	expect(await database.report.findUnique({ where: { id: job.reportId } })).toMatchObject({
		status: 'failed',
	});
	await reports.retry(management, job.reportId);
	await makeReport(job.reportId);
	expect(await database.report.findUnique({ where: { id: job.reportId } })).toMatchObject({
		status: 'ready',
	});
});

test('no report is there for whoever may not read results', async () => {
	const file = { ...autumn, version: 1, format: 'pdf' } as const;
	const { id, slug, name } = management.programme;
	for (const [who, outsider] of await outsiders({ id, slug, name })) {
		await expect(reports.create(outsider, waveId), who).rejects.toEqual(notFound);
		await expect(reports.findFile(outsider, file), who).rejects.toEqual(notFound);
		if (outsider.programme.id !== id) continue;
		await expect(reports.list(outsider), who).rejects.toEqual(notFound);
	}
});
