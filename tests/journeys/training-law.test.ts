import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/page-check.ts';
import { openTrainingStage, type TrainingStage } from '../support/training-stage.ts';

const reference = 'sygedagpengeloven/11-a/only-when-needed';
const oldRule = 'Kommunen beder kun om en LÆ 285, når den finder det nødvendigt.';
const newRule = 'Kommunen beder altid om en LÆ 285 efter otte uger.';
const question = 'Hvornår beder kommunen om en LÆ 285?';

/** Long enough ago for the old rule to have been learned before it changed. */
const DAYS_AGO_MS = 3 * 24 * 60 * 60 * 1000;

let stage: TrainingStage;
let home: string;

beforeAll(async () => {
	stage = await openTrainingStage();
	home = `/p/${stage.programme.slug}`;
});

// The form is sent once without its day and its source.
afterEach(() => stage.browser.expectQuietConsole(/400/));
afterAll(() => stage?.close());

/** A caseworker who has been through the module, and learned the rule, before it changes. */
async function caseworkerWhoLearned() {
	const caseworker = await stage.member('Sofie Sag', 'caseworker');
	const learner = { programmeId: stage.programme.id, personId: caseworker.personId };
	await stage.database.learnedStatement.create({
		data: { ...learner, reference, learnedOn: new Date(Date.now() - DAYS_AGO_MS) },
	});
	await stage.database.moduleProgress.create({
		data: { ...learner, slug: 'laegeattester', version: 1, done: [] },
	});
	return caseworker;
}

describe('the law changes', () => {
	test('and a caseworker who learned the old rule learns the new in two minutes', async () => {
		const caseworker = await caseworkerWhoLearned();
		const teacher = await stage.signedIn(await stage.member('Karen Kær', 'coordinator'));
		await teacher.goto(`${home}/lov?q=noedvendigt`);
		await expectAccessible(teacher);
		await teacher.getByRole('link', { name: oldRule }).click();
		await teacher.getByText('1 har lært det').waitFor();
		await expectAccessible(teacher);
		await teacher.getByRole('link', { name: 'Lav en ændring' }).click();
		await teacher.getByRole('link', { name: 'Der kommer en ny regel i stedet' }).click();
		await teacher.getByLabel('Sådan lyder den nye regel').fill(newRule);
		await teacher.getByLabel('Hvad er anderledes for dem?').fill('Du beder altid om den.');
		await teacher.getByRole('button', { name: 'Se, hvad det rammer' }).click();
		const problems = teacher.getByRole('alert', { name: 'Ret dette' });
		await problems.getByRole('link', { name: 'Skriv, hvor du har læst det.' }).waitFor();
		await problems.getByRole('link', { name: /^Skriv en dag, der findes/ }).waitFor();
		await teacher.getByLabel('Fra hvilken dag?').fill(danishToday());
		await teacher.getByLabel('Kilde').fill('LOV nr. 99, § 2');
		await teacher.getByRole('button', { name: 'Se, hvad det rammer' }).click();
		await teacher.getByText('1 har lært det gamle').waitFor();
		await teacher.getByRole('checkbox', { name: question }).check();
		await expectAccessible(teacher);
		await teacher.getByRole('button', { name: 'Udgiv ændringen' }).click();
		await teacher.getByRole('status').getByText('Ændringen er udgivet').waitFor();
		await teacher.getByRole('button', { name: 'Fortryd' }).waitFor();
		await expectAccessible(teacher);

		const phone = await stage.signedIn(caseworker, { viewport: { width: 390, height: 844 } });
		await phone.goto(`${home}/laering`);
		await phone
			.getByRole('heading', { name: 'Reglen er ændret: sygedagpengeloven § 11 a' })
			.waitFor();
		await phone.getByRole('link', { name: 'Se ændringen' }).click();
		await phone.getByRole('heading', { name: 'Reglen er ændret, siden du lærte den' }).waitFor();
		await phone.getByRole('region', { name: 'Dengang', exact: true }).getByText(oldRule).waitFor();
		await phone.getByRole('region', { name: 'Nu', exact: true }).getByText(newRule).waitFor();
		await phone.getByText('Du beder altid om den.').waitFor();
		await expectAccessible(phone);
		await phone.getByRole('radio').first().check();
		await phone.getByRole('button', { name: 'Svar' }).click();
		await expectAccessible(phone);
		await phone.getByRole('button', { name: 'Jeg har lært det nye' }).click();
		await phone.getByRole('heading', { name: 'Du har lært det nye' }).waitFor();
		await phone.getByRole('link', { name: 'Til I dag' }).click();
		await phone.getByRole('heading', { name: 'I dag', level: 1 }).waitFor();
		expect(await phone.getByRole('link', { name: 'Se ændringen' }).count()).toBe(0);
	});
});

function danishToday(): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
