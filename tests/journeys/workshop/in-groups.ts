import { describe, expect, test } from 'vitest';
import { expectAccessible, expectAccessibleWithoutScript } from '../../support/page-check.ts';
import { heading } from '../../support/respondent.ts';
import {
	beginExample,
	choose,
	comeIn,
	exampleCard,
	field,
	hears,
	type Participant,
	tabTo,
} from '../../support/workshop-stage.ts';
import { type Cast, groupOf } from './cast.ts';
import { coordinator, hours, NEEDS, nurse, question, WHAT } from './texts.ts';

/** Two groups write, each in their way: together, by keyboard, without a connection, without script. */
export function inGroups(cast: Cast): void {
	describe('in groups', () => {
		test('everybody has a group, and the wall shows who is where', async () => {
			const title = 'I grupper: mindst to konkrete eksempler';
			await cast.goOn(/^Videre til: I grupper/, title, /^Gruppe \d/);
			const [one, other] = await Promise.all([cast.keyboard, cast.scriptless].map(groupOf));
			expect([one, other].sort()).toEqual([1, 2]);
			cast.numbers = { keyboard: Number(one), scriptless: Number(other) };
			const groups = await Promise.all(cast.others.map(groupOf));
			const inGroup = (number: number) =>
				cast.others.filter((_, index) => groups[index] === number);
			cast.beside = {
				keyboard: inGroup(cast.numbers.keyboard),
				scriptless: inGroup(cast.numbers.scriptless),
			};
			for (const { name } of cast.beside.keyboard)
				await cast.wallCard(cast.numbers.keyboard).getByText(name).waitFor();
			await expectAccessible(cast.wall);
		});

		test('two write in one text, and each sees what the other writes, and when it was saved', async () => {
			const [writer, mate] = cast.beside.keyboard as [Participant, Participant];
			const card = await beginExample(writer.page, nurse.title);
			const same = exampleCard(mate.page, nurse.title);
			await field(same, WHAT).fill(nurse.what);
			await expect.poll(() => field(card, WHAT).inputValue()).toBe(nurse.what);
			await card.getByText(`${mate.name} skriver her`).waitFor();
			await field(card, NEEDS).fill(nurse.needs);
			await choose(card, nurse);
			await expect.poll(() => field(same, NEEDS).inputValue()).toBe(nurse.needs);
			for (const { page } of [writer, mate]) await page.getByText(/^Gemt kl\. \d/).waitFor();
			await hears(mate.page, '1 af mindst 2 eksempler er færdige');
			await cast.wallCard(cast.numbers.keyboard).getByText(nurse.title).waitFor();
			await expectAccessible(writer.page);
		});

		test('one writes an example by keyboard alone', async () => {
			const { page } = cast.keyboard;
			await tabTo(page.getByRole('button', { name: 'Tilføj et eksempel' }));
			await page.keyboard.press('Enter');
			await tabTo(field(exampleCard(page, 'Uden overskrift'), 'Overskrift'));
			await page.keyboard.type(question.title);
			const card = exampleCard(page, question.title);
			await tabTo(field(card, WHAT));
			await page.keyboard.type(question.what);
			await tabTo(card.getByRole('radio', { name: 'Politikerne' }));
			await page.keyboard.press('ArrowDown');
			expect(await card.getByRole('radio', { name: question.decidedBy }).isChecked()).toBe(true);
			await tabTo(field(card, NEEDS));
			await page.keyboard.type(question.needs);
			await tabTo(card.getByLabel('Tema'));
			await page.keyboard.type('Den');
			expect(await card.getByLabel('Tema').inputValue()).toBe(question.theme);
			await hears(page, '2 af mindst 2 eksempler er færdige');
			await page.getByText(/^Gemt kl\. \d/).waitFor();
			await expectAccessible(page);
		});

		test('one loses the connection while writing: nothing is lost, and nothing is loaded again', async () => {
			const [lost, mate] = cast.beside.scriptless as [Participant, Participant];
			const card = await beginExample(lost.page, hours.title);
			const same = exampleCard(mate.page, hours.title);
			await same.waitFor();
			const loadedAt = () => lost.page.evaluate(() => performance.timeOrigin);
			const before = await loadedAt();

			await lost.page.context().setOffline(true);
			await field(card, WHAT).fill(hours.what);
			await hears(lost.page, 'Ikke gemt endnu – prøver igen');
			await field(same, NEEDS).fill(hours.needs);
			await mate.page.getByText(/^Gemt kl\. \d/).waitFor();
			await field(card, WHAT).press('End');
			await field(card, WHAT).pressSequentially(' Borgeren kan komme forbi.');
			expect(await field(same, WHAT).inputValue()).toBe('');

			await lost.page.context().setOffline(false);
			const whole = `${hours.what} Borgeren kan komme forbi.`;
			await expect.poll(() => field(same, WHAT).inputValue(), { timeout: 20_000 }).toBe(whole);
			await expect.poll(() => field(card, NEEDS).inputValue()).toBe(hours.needs);
			await lost.page.getByText(/^Gemt kl\. \d/).waitFor();
			expect(await field(card, WHAT).inputValue()).toBe(whole);
			expect(await loadedAt()).toBe(before);
			await choose(card, hours);
		});

		test('one writes an example without script', async () => {
			const { page } = cast.scriptless;
			await page.getByRole('link', { name: 'Hent siden igen' }).click();
			const form = page.locator('form', {
				has: page.getByRole('heading', { name: 'Nyt eksempel' }),
			});
			await form.getByLabel('Overskrift').fill(coordinator.title);
			await form.getByLabel(WHAT).fill(coordinator.what);
			await form.getByLabel(NEEDS).fill(coordinator.needs);
			await choose(form, coordinator);
			await form.getByRole('button', { name: 'Gem det nye eksempel' }).click();
			await page.getByRole('heading', { name: 'Eksempel 2' }).waitFor();
			// Playwright finds no text that stands in <noscript>.
			expect(await page.content()).toContain('Eksemplet er gemt.');
			await expectAccessibleWithoutScript(page);
			for (const mate of cast.beside.scriptless)
				await exampleCard(mate.page, coordinator.title).waitFor();
		});

		test('a latecomer lands where somebody is lacking, and finds it again in a new tab', async () => {
			const sizes = {
				keyboard: cast.beside.keyboard.length,
				scriptless: cast.beside.scriptless.length,
			};
			const smaller = sizes.keyboard < sizes.scriptless ? 'keyboard' : 'scriptless';
			expect(Object.values(sizes).sort()).toEqual([2, 3]);
			const hanne = { name: 'Hanne', role: 'Socialrådgiver', municipality: 'Lejre' };
			cast.latecomer = await comeIn(cast.stage, cast.code, hanne);
			expect(await groupOf(cast.latecomer)).toBe(cast.numbers[smaller]);
			const [mate] = cast.beside[smaller];
			await mate?.page.getByRole('listitem').filter({ hasText: 'Hanne' }).waitFor();

			const context = cast.latecomer.page.context();
			await cast.latecomer.page.close();
			cast.latecomer.page = await context.newPage();
			await cast.latecomer.page.goto(`/w/${cast.code}`);
			await cast.latecomer.page.waitForURL('**/rum');
			expect(await groupOf(cast.latecomer)).toBe(cast.numbers[smaller]);
			const title = smaller === 'keyboard' ? nurse.title : hours.title;
			await exampleCard(cast.latecomer.page, title).waitFor();
		});

		test('a group calls for help: the wall shows and says it, and the group hears that somebody comes', async () => {
			const [caller] = cast.beside.scriptless as [Participant];
			const { page } = caller;
			await page.getByRole('button', { name: 'Tilkald hjælp' }).click();
			await hears(page, 'I har tilkaldt hjælp.');
			await hears(cast.wall, `Gruppe ${cast.numbers.scriptless} kalder på hjælp.`);
			await cast.wall.getByRole('heading', { name: 'Kalder på hjælp (1)' }).waitFor();
			await expectAccessible(cast.wall);
			await cast.wall.getByRole('button', { name: 'Jeg tager den' }).click();
			await hears(page, `${cast.stage.facilitator.name} er på vej til jer.`);
			await cast.wall.getByRole('link', { name: 'Gå ind i gruppen' }).click();
			await heading(cast.wall, `Gruppe ${cast.numbers.scriptless}`).waitFor();
			await exampleCard(cast.wall, hours.title).waitFor();
			await expectAccessible(cast.wall);
			await cast.wall.getByRole('link', { name: 'Tilbage til væggen' }).click();
			await cast.wall.getByRole('button', { name: 'Er hjulpet' }).click();
			await page.getByRole('button', { name: 'Tilkald hjælp' }).waitFor();
		});

		test('all get two minutes more, and one group hands in by keyboard', async () => {
			const { page } = cast.keyboard;
			await cast.wall.getByRole('button', { name: '+ 2 minutter' }).click();
			for (const each of cast.everybody()) await hears(each.page, 'Der er kommet mere tid.');
			await tabTo(page.getByRole('button', { name: 'Aflever' }));
			await page.keyboard.press('Enter');
			for (const each of [cast.keyboard, ...cast.beside.keyboard])
				await hears(each.page, /I har afleveret kl\. \d/);
			await hears(cast.wall, `Gruppe ${cast.numbers.keyboard} har afleveret.`);
			await cast
				.wallCard(cast.numbers.keyboard)
				.getByText(/^Afleveret kl\. \d/)
				.waitFor();
			await expectAccessible(page);
		});

		test('all are brought back: each hears that a minute is left, and the other group hands in', async () => {
			const [writer] = cast.beside.scriptless as [Participant];
			await cast.wall.getByRole('button', { name: 'Hent alle tilbage (1 min)' }).click();
			for (const each of cast.beside.scriptless) await hears(each.page, '1 minut endnu');
			await writer.page.getByRole('button', { name: 'Aflever' }).click();
			await hears(writer.page, /I har afleveret kl\. \d/);
		});
	});
}
