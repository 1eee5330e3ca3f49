/**
 * Brings the questionnaires, modules and law that ship and the demo data together and loads them into
 * a database.
 * Directly: DATABASE_URL=postgresql://… node scripts/demo.ts
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '@raadgiver/db';
import {
	loadDemo as loadRows,
	type DemoMaterial,
	type DemoQuestionnaire,
} from '@raadgiver/db/demo';
import {
	itemsOf,
	markNotShown,
	parseQuestionnaire,
	type Questionnaire,
	type RespondentGroup,
	takeOwnCode,
	tally,
	themesOf,
	withheldPlaces,
} from '@raadgiver/survey';
import { trainingMaterial } from './demo/training.ts';
import { workshopMaterial } from './demo/workshop.ts';

/** With this one, as it happens, no doubt or skipped answer hides the advisers in a second wave. */
const seed = 'raadgiver-paa-hjul-11';
const directory = new URL('../content/questionnaires/', import.meta.url);

/** Loads the demo data once: where there is any programme already, nothing happens. */
export async function loadDemo(databaseUrl: string, options: { now: Date }): Promise<void> {
	const database = connect(databaseUrl, 1);
	try {
		await loadRows(database, await demoMaterial(options.now));
	} finally {
		await database.$disconnect();
	}
}

/** What the demo is made from, with the questionnaires and modules as they are worded today. */
export async function demoMaterial(today: Date): Promise<DemoMaterial> {
	const questionnaires = {
		gp: await readQuestionnaire('gp'),
		citizen: await readQuestionnaire('citizen'),
		adviser: await readQuestionnaire('adviser'),
	};
	return {
		questionnaires: {
			gp: forDemo(questionnaires.gp),
			citizen: forDemo(questionnaires.citizen),
			adviser: forDemo(questionnaires.adviser),
		},
		markNotShown: (group, answers) => markNotShown(questionnaires[group].questions, answers),
		takeOwnCode: (group, answers) => takeOwnCode(questionnaires[group], answers),
		tally: (group, responses) => tally(responses, questionnaires[group]),
		withheld: (group, counts, minimum) =>
			withheldPlaces(counts, { questionnaire: questionnaires[group], minimum }),
		targets: themesOf(questionnaires.gp).map(({ theme, scale }) => ({
			theme,
			value: scale.max === 10 ? 8 : 4,
		})),
		training: await trainingMaterial(),
		workshops: await workshopMaterial(),
		seed,
		today,
	};
}

async function readQuestionnaire(group: RespondentGroup): Promise<Questionnaire> {
	const file = fileURLToPath(new URL(`${group}.yaml`, directory));
	const parsed = parseQuestionnaire(await readFile(file, 'utf8'), file);
	if ('questionnaire' in parsed) return parsed.questionnaire;
	const problems = parsed.problems.map(({ line, message }) => `${file}:${line}: ${message}`);
	throw new Error(problems.join('\n'));
}

function forDemo(questionnaire: Questionnaire): DemoQuestionnaire {
	return {
		version: questionnaire.version,
		definition: questionnaire,
		questions: questionnaire.questions.map((question) => ({
			id: question.id,
			kind: question.kind,
			items: itemsOf(question),
			options: question.kind === 'choice' ? question.options.map(({ id }) => id) : [],
		})),
	};
}

if (import.meta.main) {
	const databaseUrl = process.env['DATABASE_URL'];
	if (!databaseUrl) throw new Error('DATABASE_URL is not set');
	await loadDemo(databaseUrl, { now: new Date() });
}
