/** The modules and the law that ship, as the demo's learners have met them. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DemoCase, DemoModule, DemoTraining } from '@raadgiver/db/demo';
import {
	type Case,
	gradeItem,
	learnedBy,
	type Module,
	parseModule,
	parseRegister,
	type Problem,
	referencesOf,
	type Register,
	remember,
	type SourceFile,
	statementsOf,
	wayOf,
} from '@raadgiver/training';
import {
	coveredBy,
	coveredUntil,
} from '../../apps/web/src/lib/server/training/certificates/covered-law.ts';
import { codeFromBytes } from '../../apps/web/src/lib/survey/code.ts';
import { mistakes, rightAnswer } from './answers.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Characters of a certificate's code. */
const codeLength = 16;

export async function trainingMaterial(): Promise<DemoTraining> {
	const law = parseRegister(await filesIn('law'));
	const register = 'register' in law ? law.register : stop(law.problems);
	const slugs = await readdir(`${content}modules`);
	const modules = await Promise.all(slugs.map((slug) => readModule(slug, register)));
	const references = new Map(modules.map((module) => [module.id, new Set(referencesOf(module))]));
	return {
		register: registerRows(register),
		modules: modules.map(forDemo),
		remember: (memory, right, at) => remember(memory as Parameters<typeof remember>[0], right, at),
		coverage(slug, day) {
			const covers = coveredBy(references.get(slug) ?? new Set(), register, day);
			return { covers: covers.map((covered) => ({ ...covered })), until: coveredUntil(covers) };
		},
		certificateCode: (bytes) => codeFromBytes(bytes, codeLength),
	};
}

async function readModule(slug: string, register: Register): Promise<Module> {
	const parsed = parseModule(await filesIn(`modules/${slug}`), register);
	return 'module' in parsed ? parsed.module : stop(parsed.problems);
}

async function filesIn(folder: string): Promise<SourceFile[]> {
	const names = await readdir(`${content}${folder}`);
	return Promise.all(
		names.map(async (name) => ({
			path: `content/${folder}/${name}`,
			text: await readFile(`${content}${folder}/${name}`, 'utf8'),
		})),
	);
}

function stop(problems: readonly Problem[]): never {
	throw new Error(
		problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
	);
}

function forDemo(module: Module): DemoModule {
	const { id: slug, version, title, theme, minutes, questions, cases } = module;
	return {
		...{ slug, version, title, theme, minutes },
		way: wayOf(module),
		questions: Object.fromEntries(
			questions.map((question) => [
				question.id,
				{
					right: rightAnswer(question),
					wrong: mistakes(question),
					learned: learnedBy(question),
				},
			]),
		),
		cases: Object.fromEntries(cases.map((story) => [story.id, caseForDemo(module, story)])),
	};
}

function caseForDemo(module: Module, { id, start, scenes }: Case): DemoCase {
	return {
		start,
		scenes: Object.fromEntries(
			scenes.map((scene) => [
				scene.id,
				'end' in scene
					? []
					: scene.choices.map(({ to }, choice) => {
							const graded = gradeItem(module, `case/${id}/${scene.id}`, choice);
							return { to, isGood: typeof graded === 'object' && graded.right };
						}),
			]),
		),
	};
}

function registerRows({ acts, ...register }: Register): DemoTraining['register'] {
	return {
		acts: acts.map(({ id, kind, title, short, publication }, place) => ({
			...{ slug: id, title, short, publication, place },
			kind: kind ?? 'act',
		})),
		sections: acts.flatMap(({ id: act, sections }) =>
			sections.map(({ id: slug, label }, place) => ({ act, slug, label, place })),
		),
		statements: statementsOf({ acts, ...register }).map((statement, place) => ({
			...{ place, reference: statement.reference, text: statement.text },
			...{ act: statement.act.id, section: statement.section.id, source: statement.source },
			status: statement.status === 'in-force' ? ('inForce' as const) : statement.status,
			validFrom: new Date(statement.validFrom),
			validTo: statement.validTo === undefined ? null : new Date(statement.validTo),
			verifiedOn: new Date(statement.verifiedOn),
			replacedBy: statement.replacedBy ?? null,
			material: statement.material ?? true,
		})),
	};
}
