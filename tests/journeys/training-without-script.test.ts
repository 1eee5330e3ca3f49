import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessibleWithoutScript } from '../support/page-check.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const slug = 'beskaeftigelsesindsatsens-formaal';
/** The module has every kind of question and a case; its version 1 has so many steps. */
const STEPS = 23;
/** A page, an order to be set, and the case. */
const looked = [4, 13, 18];
/** Milliseconds for a way of fifty pages. */
const patience = 120_000;

let stage: TrainingStage;
let caseworker: { personId: string };

beforeAll(async () => {
	stage = await openTrainingStage();
	caseworker = await stage.member('Søren Skov', 'caseworker');
});

afterEach(() => stage.browser.expectQuietConsole());
afterAll(() => stage?.close());

/** Fills in whatever a question asks for: what is right does not matter here. */
async function fillIn(form: Locator): Promise<void> {
	for (const radio of await form.getByRole('radio').all()) await radio.check();
	for (const box of await form.getByRole('checkbox').all()) await box.check();
	// Each list another choice, from the last: an order takes no place twice.
	for (const [index, list] of (await form.getByRole('combobox').all()).entries()) {
		const options = await list.getByRole('option').count();
		await list.selectOption({ index: options - 1 - index });
	}
	for (const box of await form.getByRole('textbox').all()) {
		const kind = await box.getAttribute('type');
		await box.fill(kind === 'date' ? '2026-12-31' : '1');
	}
}

/** Answers what stands on the page, as often as it asks: a case goes on from scene to scene. */
async function answer(page: Page): Promise<void> {
	const send = page.getByRole('button', { name: /^(Svar|Vælg)$/ });
	for (let scene = 0; scene < 6 && (await send.count()) > 0; scene++) {
		await fillIn(page.getByRole('main'));
		await send.first().click();
	}
}

test(
	'a caseworker finishes a module in a browser without script',
	async () => {
		const page = await stage.signedIn(caseworker, desk);
		const front = `/p/${stage.programme.slug}/modul/${slug}`;
		await page.goto(front);
		await page.getByRole('link', { name: 'Start' }).click();
		for (let step = 1; step <= STEPS; step++) {
			await page.waitForURL(`**${front}/${step}*`);
			if (looked.includes(step)) await expectAccessibleWithoutScript(page);
			await answer(page);
			const onwards = page.getByRole('button', { name: /^(Fortsæt|Gå videre|Afslut)/ });
			await page
				.getByRole('link', { name: /^(Fortsæt|Afslut)/ })
				.or(onwards)
				.last()
				.click();
		}
		await page.getByRole('heading', { name: 'Du er færdig' }).waitFor();
		const progress = await stage.database.moduleProgress.findFirstOrThrow({
			where: { personId: caseworker.personId, slug },
		});
		expect(progress.completedAt).not.toBeNull();
	},
	patience,
);
