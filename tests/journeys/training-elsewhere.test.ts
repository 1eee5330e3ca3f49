import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openCmi5System } from '../support/cmi5-system.ts';
import { expectAccessible } from '../support/page-check.ts';
import { openScormSystem } from '../support/scorm-system.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const slug = 'beskaeftigelsesindsatsens-formaal';

/** A step of the module, as far as a learner who goes through it must know it. */
type Step = {
	readonly kind: 'page' | 'question' | 'case';
	readonly purpose?: 'before' | 'step' | 'after';
	readonly question?: { readonly options: readonly { text: string; right?: true }[] };
};

let stage: TrainingStage;
let teacher: Page;
let files: string;

beforeAll(async () => {
	stage = await openTrainingStage();
	teacher = await stage.signedIn(await stage.member('Ulla Ulv', 'adviser'), {
		acceptDownloads: true,
		javaScriptEnabled: false,
	});
	files = `/p/${stage.programme.slug}/undervisning/${slug}/filer`;
});

// cmi5 asks for what may not be there: what the learner prefers, and what was kept.
afterEach(() => stage.browser.expectQuietConsole(/(agents\/profile|activities\/state)/));
afterAll(() => stage?.close());

/** Downloads a package through the app and unpacks it. */
async function unpacked(link: string): Promise<Record<string, Uint8Array>> {
	await teacher.goto(files);
	const coming = teacher.waitForEvent('download');
	await teacher.getByRole('link', { name: link }).click();
	const download = await coming;
	return unzipSync(await readFile(await download.path()));
}

function wayOf(unzipped: Record<string, Uint8Array>): readonly Step[] {
	const page = new TextDecoder().decode(unzipped['index.html']);
	const [, json = ''] = /type="application\/json">([^]*?)<\/script>/.exec(page) ?? [];
	return (JSON.parse(json) as { view: { way: readonly Step[] } }).view.way;
}

const stepLine = (place: number, way: readonly Step[]) => `Trin ${place + 1} af ${way.length}`;

/** Goes on from one place to another; the test after is answered rightly or wrongly. */
async function goThrough(
	player: Page | Frame,
	way: readonly Step[],
	{ from, to, right = true }: { from: number; to: number; right?: boolean },
): Promise<void> {
	for (let place = from; place < to; place += 1) {
		await player.getByText(stepLine(place, way)).waitFor();
		const step = way[place];
		const options = step?.purpose === 'after' ? (step.question?.options ?? []) : [];
		const choice = options.find((option) => (option.right === true) === right);
		if (choice) {
			await player.getByRole('radio', { name: choice.text }).check();
			await player.getByRole('button', { name: 'Svar', exact: true }).click();
		}
		await player.getByRole('button', { name: /^(Fortsæt|Gå videre)/ }).click();
	}
}

async function playerIn(page: Page): Promise<Frame> {
	const frame = await (await page.getByTitle('Modulet').elementHandle())?.contentFrame();
	if (!frame) throw new Error('the system shows no package');
	return frame;
}

/** What the system was told, by the names that the edition has. */
function read(told: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], told);
}

const editions = [
	{
		edition: 'scorm-12',
		link: 'SCORM 1.2-pakke',
		halfway: { 'core.lesson_status': 'incomplete', 'core.exit': 'suspend' },
		failed: { 'core.lesson_status': 'failed', 'core.score.raw': '0' },
		through: { 'core.lesson_status': 'passed', 'core.score.raw': '100', 'core.score.max': '100' },
	},
	{
		edition: 'scorm-2004',
		link: 'SCORM 2004-pakke',
		halfway: { completion_status: 'incomplete', exit: 'suspend' },
		failed: { completion_status: 'completed', success_status: 'failed', 'score.scaled': '0' },
		through: { completion_status: 'completed', success_status: 'passed', 'score.scaled': '1' },
	},
] as const;

test.each(editions)(
	'a $edition package is left in the middle, taken up again and passed in another system',
	async ({ edition, link, halfway, failed, through }) => {
		const unzipped = await unpacked(link);
		const way = wayOf(unzipped);
		const system = await openScormSystem(edition, unzipped);
		const page = await stage.visitor();
		const told = (expected: Readonly<Record<string, string>>) =>
			expect
				.poll(() =>
					Object.fromEntries(
						Object.keys(expected).map((path) => [path, read(system.committed()?.cmi, path)]),
					),
				)
				.toEqual(expected);

		await page.goto(system.launch);
		await goThrough(await playerIn(page), way, { from: 0, to: 5 });
		await page.goto('about:blank');
		await told(halfway);

		await page.goto(system.launch);
		const player = await playerIn(page);
		await goThrough(player, way, { from: 5, to: way.length, right: false });
		await player.getByText('0 % rigtige i testen').waitFor();
		await told(failed);
		await player.getByRole('button', { name: 'Tag testen igen' }).click();
		await goThrough(player, way, { from: way.length - 3, to: way.length });
		await player.getByText('Du har bestået.').waitFor();
		await told(through);
		await player.getByRole('button', { name: 'Luk modulet' }).click();
		await player.getByText('Du kan lukke siden nu.').waitFor();
		await told(through);
		await page.context().close();
		await system.stop();
	},
);

test('a cmi5 package says to a record store what a learner did, and where to go on', async () => {
	const unzipped = await unpacked('cmi5-pakke');
	const way = wayOf(unzipped);
	const structure = new TextDecoder().decode(unzipped['cmi5.xml']);
	const unit = /<au id="([^"]+)"/.exec(structure)?.[1] ?? '';
	const system = await openCmi5System(unzipped, { unit, masteryScore: 0.6 });
	const page = await stage.visitor({ viewport: { width: 390, height: 844 } });
	const said = () => system.statements().map(({ verb }) => verb.id.split('/').at(-1));

	await page.goto(system.launch());
	await goThrough(page, way, { from: 0, to: 4 });
	await expectAccessible(page);
	await page.goto('about:blank');
	await expect.poll(said).toEqual(['initialized', 'terminated']);

	await page.goto(system.launch());
	await goThrough(page, way, { from: 4, to: way.length });
	await page.getByText('Du har bestået.').waitFor();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Luk modulet' }).click();
	await page.waitForURL('**/return');
	const session = ['initialized', 'completed', 'passed', 'terminated'];
	await expect.poll(said).toEqual(['initialized', 'terminated', ...session]);
	expect(system.refused()).toEqual([]);
	const [, , , completed, passed] = system.statements();
	expect(completed?.result).toMatchObject({
		completion: true,
		duration: expect.stringMatching(/^PT[\d.]+S$/) as string,
	});
	expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1 } });
	await page.context().close();
	await system.stop();
});

test('without a system the module is played all the same, and says that nothing is kept', async () => {
	const unzipped = await unpacked('SCORM 1.2-pakke');
	const page = await stage.visitor();
	await page.route('https://example.dk/**', (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		const type = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[
			path.split('.')[1] ?? ''
		];
		return route.fulfill({ body: Buffer.from(unzipped[path] ?? []), contentType: type ?? '' });
	});
	await page.goto('https://example.dk/index.html');
	await page.getByText('Dit resultat bliver ikke gemt').waitFor();
	await goThrough(page, wayOf(unzipped), { from: 0, to: 2 });
	await page.context().close();
});
