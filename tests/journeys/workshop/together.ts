import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../support/page-check.ts';
import { heading } from '../../support/respondent.ts';
import {
	beginExample,
	choose,
	exampleCard,
	field,
	hears,
	type Participant,
	tabTo,
} from '../../support/workshop-stage.ts';
import type { Cast } from './cast.ts';
import { coordinator, hours, NEEDS, nurse, question, WHAT, WORKSHOP } from './texts.ts';

/** The joint document is put right and prioritised, and the workshop ends. */
export function together(cast: Cast): void {
	describe('together', () => {
		test('the joint document holds what every group wrote, and two examples are merged', async () => {
			await cast.goOn(/^Videre til: Sammen/, 'Sammen: fællesdokumentet');
			for (const { title } of [nurse, question, hours, coordinator])
				await cast.latecomer.page.getByRole('heading', { name: title }).waitFor();
			await cast.scriptless.page.goto(`/w/${cast.code}/rum`);
			await cast.scriptless.page.getByRole('heading', { name: nurse.title }).waitFor();
			await cast.scriptless.page.getByRole('heading', { name: hours.title }).waitFor();
			await expectAccessible(cast.latecomer.page);

			await cast.desk.goto(`${cast.home}/dokument`);
			await cast.desk.getByText('4 eksempler fra 2 grupper').waitFor();
			await cast.desk.getByRole('heading', { name: '1 par ligner hinanden' }).waitFor();
			await expectAccessible(cast.desk);
			await cast.desk.getByRole('button', { name: 'Saml de to' }).click();
			await hears(cast.desk, 'De to eksempler er samlet');
			await cast.desk.getByText('3 eksempler fra 2 grupper').waitFor();
			await cast.desk
				.getByText('Fra: Gruppe 1, Gruppe 2')
				.or(cast.desk.getByText('Fra: Gruppe 2, Gruppe 1'))
				.waitFor();
			await expectAccessible(cast.desk);
		});

		test('what is put right in plenary is seen as it is written', async () => {
			await cast.desk.getByRole('link', { name: `Ret »${hours.title}«` }).click();
			await field(cast.desk, WHAT).fill('Rådgiveren sidder i lægehuset hver tirsdag.');
			for (const { page } of cast.everybody())
				await page.getByText('Rådgiveren sidder i lægehuset hver tirsdag.').waitFor();
			await cast.desk.getByRole('button', { name: 'Færdig' }).click();
		});

		test('a group is opened again, and its part is merged again', async () => {
			const [writer] = cast.beside.scriptless as [Participant];
			await cast.wall.getByRole('link', { name: `Gruppe ${cast.numbers.scriptless}` }).click();
			await expectAccessible(cast.wall);
			// What lies over the clock would take the click.
			await cast.wall.getByRole('timer').click({ trial: true });
			await cast.wall.getByRole('button', { name: 'Åbn gruppen igen' }).click();
			await hears(cast.wall, `Gruppe ${cast.numbers.scriptless} er åben igen`);
			await cast.wall.getByRole('link', { name: 'Luk', exact: true }).click();
			const card = exampleCard(writer.page, hours.title);
			await card.waitFor();
			await card.getByText('Eksempel', { exact: false }).first().click();
			await field(card, WHAT).fill('Rådgiveren sidder i lægehuset hver onsdag.');
			const added = await beginExample(writer.page, 'Ring, før du skriver');
			await field(added, WHAT).fill('Er vi i tvivl om et svar, ringer vi til lægen.');
			await field(added, NEEDS).fill('At opkaldet kan noteres på ét minut.');
			await choose(added, question);
			await writer.page.getByText(/^Gemt kl\. \d/).waitFor();
			await writer.page.getByRole('button', { name: 'Aflever' }).click();
			await writer.page.getByRole('heading', { name: /^\d\. Ring, før du skriver/ }).waitFor();

			await cast.desk.reload();
			await cast.desk.getByText('4 eksempler fra 2 grupper').waitFor();
			await cast.desk.getByText('Gruppen har skrevet videre').waitFor();
			await expectAccessible(cast.desk);
			await cast.desk.getByRole('button', { name: 'Brug gruppens nye tekst' }).click();
			await hears(cast.desk, 'Gruppens nye tekst står i dokumentet');
			await cast.latecomer.page.getByText('Rådgiveren sidder i lægehuset hver onsdag.').waitFor();
			await cast.latecomer.page.getByRole('heading', { name: /Ring, før du skriver/ }).waitFor();
		});

		test('dots are given in secret, by keyboard and without script too, and ties are shown', async () => {
			await cast.goOn('Videre til: Prioritering med prikker', 'Prioritering med prikker');
			const { page } = cast.keyboard;
			const give = (title: string) => `Giv en prik til »${title}«`;
			// It came into the document while all were together: their pages were loaded before.
			await page.getByRole('button', { name: give('Ring, før du skriver') }).waitFor();
			await tabTo(page.getByRole('button', { name: give(question.title) }));
			await page.keyboard.press('Enter');
			await hears(page, 'Du har 2 prikker tilbage');
			await page.keyboard.press('Enter');
			await hears(page, 'Du har 1 prik tilbage');
			await expectAccessible(page);
			await cast.scriptless.page.getByRole('button', { name: give(hours.title) }).click();
			await cast.scriptless.page.getByText('Du har givet 1').waitFor();
			await cast.latecomer.page.getByRole('button', { name: give(hours.title) }).click();
			await hears(cast.latecomer.page, 'Du har 2 prikker tilbage');

			await cast.desk.goto(`${cast.home}/dokument`);
			await cast.desk.getByText('3 af 8 har givet prikker.').waitFor();
			expect(await cast.desk.getByText('Delt plads 1').count()).toBe(0);
			await cast.desk.getByRole('button', { name: 'Luk, og vis resultatet' }).click();
			await hears(cast.desk, 'Afstemningen er lukket, og alle kan se resultatet');
			expect(await cast.desk.getByRole('article').getByText('Delt plads 1').count()).toBe(2);
			for (const each of cast.everybody())
				await each.page.getByRole('heading', { name: 'Sådan ligger prikkerne' }).waitFor();
			await expectAccessible(cast.latecomer.page);
		});

		test('the workshop ends, and everybody may read the document', async () => {
			await cast.goOn(/^Videre til: Afslutning/, 'Afslutning, og hvem forslagene gives videre til');
			await expectAccessible(cast.latecomer.page);
			await cast.wall.getByRole('button', { name: 'Afslut workshoppen' }).click();
			await heading(cast.wall, 'Workshoppen er slut').waitFor();
			await heading(cast.latecomer.page, 'Tak, fordi du var med').waitFor();
			await cast.latecomer.page.getByRole('link', { name: 'Læs fællesdokumentet' }).click();
			await heading(cast.latecomer.page, WORKSHOP).waitFor();
			await expectAccessible(cast.latecomer.page);
		});
	});
}
