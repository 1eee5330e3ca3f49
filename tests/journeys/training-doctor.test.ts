import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/page-check.ts';
import { heading } from '../support/respondent.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const slug = 'beskaeftigelsesindsatsens-formaal';
const title = 'Beskæftigelsesindsatsens formål';

/** The module's steps: three questions before, seventeen on the way, three after. */
const STEPS = 23;

let stage: TrainingStage;
let doctor: { personId: string };
let front: string;

beforeAll(async () => {
	stage = await openTrainingStage();
	doctor = await stage.member('Lene Lund', 'gp');
	front = `/p/${stage.programme.slug}/modul/${slug}`;
});

afterAll(() => stage?.close());

/** Waits until every page of the module lies on the phone. */
function allKept(page: Page): Promise<void> {
	return expect.poll(() => page.evaluate(countKept), { timeout: 30_000 }).toBe(1);
}

/** How many modules the phone has noted as kept whole. */
async function countKept(): Promise<number> {
	// Opening what the page has not made yet would make it, and empty.
	const there = await indexedDB.databases();
	if (!there.some(({ name }) => name === 'training')) return 0;
	return new Promise((resolve) => {
		const request = indexedDB.open('training');
		request.onsuccess = () => {
			const kept = request.result.transaction('modules').objectStore('modules').count();
			kept.onsuccess = () => resolve(kept.result);
			request.result.close();
		};
	});
}

/** Chooses what is right, or else the first there is, and answers. */
async function answer(page: Page, choice?: string): Promise<void> {
	const radios = page.getByRole('radio');
	await (choice ? page.getByRole('radio', { name: choice }) : radios.first()).check();
	await page.getByRole('button', { name: 'Svar', exact: true }).click();
	await page.getByRole('button', { name: 'Svar', exact: true }).waitFor({ state: 'detached' });
}

/** Goes on from a step, and waits until the next is shown. */
async function goOn(page: Page, step: number): Promise<void> {
	const onwards = page.getByRole('button', { name: /^(Fortsæt|Gå videre)/ });
	await page.getByRole('link', { name: 'Fortsæt' }).or(onwards).last().click();
	await page.waitForURL(`**${front}/${step + 1}`);
}

/** Everything that the server knows of the doctor happened a day earlier. */
async function letADayPass(): Promise<void> {
	const { personId } = doctor;
	await stage.database.$executeRaw`
		UPDATE training_answer SET answered_at = answered_at - interval '1 day',
			received_at = received_at - interval '1 day' WHERE person_id = ${personId}::uuid`;
	await stage.database.$executeRaw`
		UPDATE module_progress SET started_at = started_at - interval '1 day',
			last_at = last_at - interval '1 day' WHERE person_id = ${personId}::uuid`;
}

const answersStored = () =>
	stage.database.trainingAnswer.count({ where: { personId: doctor.personId } });

const progressStored = () =>
	stage.database.moduleProgress.findFirst({ where: { personId: doctor.personId } });

describe('a GP finishes a module over two days and two devices, once offline', () => {
	let page: Page;
	let context: BrowserContext;

	beforeAll(async () => {
		page = await stage.signedIn(doctor, phone);
		context = page.context();
	});

	// A phone without connection says so in its console.
	afterEach(() =>
		stage.browser.expectQuietConsole(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/),
	);

	test('on the phone, between two patients', async () => {
		await page.goto(front);
		await heading(page, title).waitFor();
		await expectAccessible(page);
		await allKept(page);
		await page.getByRole('link', { name: 'Start' }).click();
		await answer(page, 'Lovens formål.');
		await page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();
		await expectAccessible(page);
		expect(await answersStored()).toBe(1);
	});

	test('in a cellar without connection: what is answered waits, also when the page is closed', async () => {
		await context.setOffline(true);
		await page.reload();
		await page.getByText('Her står, hvad det hele er til for').waitFor();
		await goOn(page, 1);
		await answer(page);
		await page.getByText('1 svar venter på forbindelse').waitFor();
		await goOn(page, 2);
		await answer(page);
		await goOn(page, 3);
		await goOn(page, 4);
		await page.getByText('2 svar venter på forbindelse').waitFor();
		await page.reload();
		await page.getByText('2 svar venter på forbindelse').waitFor();
		await expectAccessible(page);

		await page.goto(`/p/${stage.programme.slug}/laering/plan`);
		await heading(page, 'Ingen forbindelse').waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: title }).click();
		await heading(page, title).waitFor();
		await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
		await page.waitForURL(`**${front}/5`);
		expect(await answersStored()).toBe(1);
	});

	test('with the connection back, it is handed in once', async () => {
		await context.setOffline(false);
		await page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();
		expect(await answersStored()).toBe(3);
		await page.reload();
		expect(await answersStored()).toBe(3);
		expect((await progressStored())?.done).toHaveLength(4);
	});

	test('the next day at the desk, from where the phone stopped to the end', async () => {
		await letADayPass();
		const desk = await stage.signedIn(doctor);
		await desk.goto(front);
		await desk.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
		for (let step = 5; step <= STEPS; step += 1) {
			await desk.waitForURL(`**${front}/${step}`);
			if (step > STEPS - 3) await answer(desk);
			await goOn(desk, step);
		}
		await heading(desk, 'Du er færdig').waitFor();
		await expectAccessible(desk);
		await desk.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();
		expect(await answersStored()).toBe(6);
		const progress = await progressStored();
		expect(progress?.done).toHaveLength(STEPS);
		const day = 24 * 60 * 60 * 1000;
		expect(Number(progress?.completedAt) - Number(progress?.startedAt)).toBeGreaterThan(day);
		expect(await stage.database.certificate.count({ where: { personId: doctor.personId } })).toBe(
			1,
		);
		await desk.context().close();
	});

	test('the phone knows it, and keeps nothing when the doctor leaves', async () => {
		await page.goto(`${front}/${STEPS + 1}`);
		await heading(page, 'Du er færdig').waitFor();
		await page.goto(`/p/${stage.programme.slug}`);
		await page.locator('summary', { hasText: 'Lene Lund' }).click();
		await page.getByRole('button', { name: 'Log ud' }).click();
		await page.getByRole('link', { name: 'Log ind' }).first().waitFor();
		const left = await page.evaluate(() => caches.keys());
		expect(left.filter((name) => name.startsWith('training-pages'))).toEqual([]);
	});
});
