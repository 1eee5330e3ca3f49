import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { createDemoDatabase } from '../support/database.ts';
import { expectAccessible } from '../support/page-check.ts';
import { makeCodes, openForCodes, startWave } from '../support/survey-wave.ts';
import { openSurveyStage, type SurveyStage } from '../support/survey-stage.ts';

/** A narrow phone: what fits here fits at 400 % zoom on a desk too. */
const phone = { viewport: { width: 320, height: 640 } };

let stage: SurveyStage;
/** Somebody without an account. */
let anybody: Page;
/** Somebody with every role, so that one visitor comes by every page. */
let member: Page;
let home: string;

beforeAll(async () => {
	stage = await openSurveyStage(createDemoDatabase);
	const administrator = await stage.database.membership.findFirstOrThrow({
		where: { roles: { has: 'administrator' }, programme: { uses: { has: 'survey' } } },
		select: { id: true, personId: true, programme: { select: { slug: true } } },
	});
	await stage.database.membership.update({
		where: { id: administrator.id },
		data: { roles: ['administrator', 'coordinator', 'management', 'evaluator', 'adviser'] },
	});
	anybody = await stage.visitor(phone);
	member = await stage.signedIn(phone, administrator);
	home = `/p/${administrator.programme.slug}`;
});

afterEach(() => stage.browser.expectQuietConsole(/404.*\/findes-ikke/));
afterAll(() => stage?.close());

async function look(page: Page, address: string): Promise<void> {
	const response = await page.goto(address);
	expect(response?.status(), address).toBe(address === '/findes-ikke' ? 404 : 200);
	await expectAccessible(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, `${address} is wider than a phone`).toBe(0);
}

describe('axe finds nothing, and nothing is wider than a narrow phone,', () => {
	test.each([
		'/',
		'/log-ind',
		'/log-ind/sendt',
		'/log-ind/bekraeft?token=gone',
		'/privatliv',
		'/tilgaengelighed',
		'/svar',
		'/bevis',
		'/findes-ikke',
	])('on %s, open to everybody', async (address) => {
		await look(anybody, address);
	});

	test.each(['', '/personer', '/personer/ny', '/personer/import', '/udbakke'])(
		"on the programme's %s",
		async (path) => {
			await look(member, home + path);
		},
	);

	test.each(['', '/grundlag', '/indstillinger'])("on the results' %s", async (path) => {
		await look(member, `${home}/resultater${path}`);
	});

	test.each(['', '/coherence', '/area', '/better'])('on the questions’ %s', async (path) => {
		await look(member, `${home}/resultater/spoergsmaal${path}`);
	});

	test.each(['', '?gruppe=citizen&spoergsmaal=contact&efter=area', '?runde=1999-1'])(
		'on the breakdown %s',
		async (search) => {
			await look(member, `${home}/resultater/fordeling${search}`);
		},
	);

	test.each(['/p', '/konto'])('on %s', async (address) => {
		await look(member, address);
	});

	test('on the page of a person', async () => {
		await member.goto(`${home}/personer`);
		const person = await member.getByRole('table').getByRole('link').first().getAttribute('href');
		await look(member, person ?? '');
	});

	test('on the pages of well-being and of open answers', async () => {
		const theme = await stage.database.textTheme.create({
			data: { name: 'Ventetid', programme: { connect: { slug: home.slice('/p/'.length) } } },
		});
		await look(member, `${home}/resultater/trivsel`);
		const texts = `${home}/resultater/aabne-svar`;
		const chosen = '?gruppe=citizen&spoergsmaal=better';
		await look(member, texts + chosen);
		await member.getByRole('checkbox', { name: 'Ventetid' }).first().check();
		await member.getByRole('button', { name: 'Gem, og bliv her' }).click();
		await member.getByRole('status').getByText('Gemt: 10 svar').waitFor();
		await look(member, `${texts}/temaer${chosen}`);
		await look(member, `${texts}/temaer/${theme.id}`);
	});

	test.each(['', '/raekker/gp', '/raekker/adviser'])(
		'on what may be taken out, at /resultater/data%s',
		async (path) => {
			await look(member, `${home}/resultater/data${path}`);
		},
	);

	test.each(['', '/plan', '/min', '/moduler', '/genopfrisk', '/uden-forbindelse'])(
		"on the learner's /laering%s",
		async (path) => {
			await look(member, `${home}/laering${path}`);
		},
	);

	test.each(['', '/4', '/5', '/13', '/18', '/24'])(
		'on a module and the kinds of its steps, at %s',
		async (path) => {
			await look(member, `${home}/modul/beskaeftigelsesindsatsens-formaal${path}`);
		},
	);

	test.each([
		...['', '/ny', '/lab', '/lab/ny', '/lab/1/ny', '/lab/1/find-a-job'],
		...['/lab/1/find-a-job/aendring', '/lab/1/find-a-job/bekraeft'],
	])("on the register's /lov%s", async (path) => {
		await look(member, `${home}/lov${path}`);
	});

	test.each(['', '/ny', '/importer', '/tal', '/tal/laegeattester'])(
		"on the teachers' /undervisning%s",
		async (path) => {
			await look(member, `${home}/undervisning${path}`);
		},
	);

	test("on each page of a module's draft", async () => {
		const desk = `${home}/undervisning/laegeattester`;
		await look(member, desk);
		await member.getByRole('button', { name: 'Begynd en kladde' }).click();
		await member.getByRole('heading', { level: 1 }).waitFor();
		const pages = ['', '/gennemsyn', '/versioner', '/indstillinger', '/filer', '/tekst'];
		const parts = ['/side/det-vi-ikke-ved', '/sag/den-upraecise-anmodning'];
		for (const path of [...pages, ...parts]) await look(member, desk + path);
	});

	test('on each page of a wave, and on those of its respondents', async () => {
		const wave = await startWave(member, { slug: home.slice('/p/'.length) });
		const [code = ''] = await makeCodes(member, wave, 2);
		await openForCodes(member, wave);
		const pages = [
			'',
			'/modtagere',
			'/koder',
			'/koder/kort',
			'/udsendelse',
			'/paamindelse',
			'/luk',
		];
		const questionnaires = ['/skema/gp', '/skema/citizen', '/skema/adviser'];
		for (const path of [...pages, ...questionnaires]) await look(member, wave + path);
		await look(member, `${home}/spoergeskemaer`);

		const ballot = `/s/${code}`;
		const kinds = ['/1', '/9', '/10', '/13', '/14', '/15'];
		for (const path of ['', ...kinds, '/send']) await look(anybody, ballot + path);
	});
});
