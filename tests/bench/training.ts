/**
 * What learning costs, from a production build: server time of “I dag” and of an answer with 1,000,
 * 10,000 and 100,000 learners who have handed in twenty answers each, and what a phone loads, waits for
 * and is shown. Exits 0 only where every bound holds.
 *
 *   npm run bench -- training
 *   npm run bench -- training short
 *   npm run bench -- training weight      what each page weighs, and nothing else
 */
import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright';
import { trainingMaterial } from '../../scripts/demo/training.ts';
import { findChromium } from '../support/chromium.ts';
import { createProgramme } from '../support/people.ts';
import { signInCookie } from '../support/session.ts';
import { openBench } from './bench.ts';
import { bound } from './report.ts';
import { answersIn } from './training/answers-in.ts';
import { ANSWERS, type BenchProgramme, generate } from './training/generate.ts';
import { type Asked, measureInTurn } from './training/in-turn.ts';
import { lighthouseScores, type Scores } from './training/lighthouse.ts';
import { measureNextPage } from './training/next-page.ts';
import { learnerPages } from './training/page-addresses.ts';
import type { Time } from './training/quantiles.ts';
import { weighPages } from './training/weigh-pages.ts';
import { makeWellRead } from './training/well-read.ts';

const weightAlone = process.argv.includes('weight');
const sizes = weightAlone
	? [1_000]
	: process.argv.includes('short')
		? [1_000, 10_000]
		: [1_000, 10_000, 100_000];

const SERVER_MILLISECONDS = 30;
/** How much slower it may be with the most learners than with the fewest. */
const GROWTH = 1.5;
const NEXT_PAGE_MILLISECONDS = 100;
const LIGHTHOUSE_SCORE = 95;

const WARM_UP = 150;
const MEASURED = 300;

type Measured = { readonly learners: number; readonly times: Readonly<Record<string, Time>> };
type Learner = { readonly personId: string; readonly cookie: string; readonly slug: string };

const { database, secret, startApp, close } = await openBench(4);
const { modules } = await trainingMaterial();

try {
	const measured: Measured[] = [];
	const holds: boolean[] = [];
	for (const learners of sizes) {
		const bench = await seed(learners);
		const app = await startApp();
		try {
			const known = await signIn(app.url, bench);
			if (!weightAlone)
				measured.push({ learners, times: await measureServer(app.url, bench, known) });
			if (learners === sizes.at(-1)) holds.push(...(await measurePhone(app.url, bench, known)));
		} finally {
			await app.stop();
		}
	}
	if (!weightAlone) print(measured);
	process.exitCode = [...hold(measured), ...holds].every(Boolean) ? 0 : 1;
} finally {
	await close();
}

/** The database grows from size to size: the last one is measured among all the others' rows. */
async function seed(learners: number): Promise<BenchProgramme> {
	const begun = performance.now();
	const programme = await createProgramme(database, `${learners} kursister`, ['training']);
	// The app brings the modules and the law that ship.
	await (await startApp()).stop();
	const bench = await generate(database, programme, modules, {
		learners,
		sample: WARM_UP + MEASURED,
	});
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`${learners} learners with ${learners * ANSWERS} answers in ${seconds} s`);
	return bench;
}

async function signIn(url: string, { sample }: BenchProgramme): Promise<Learner[]> {
	const learners: Learner[] = [];
	for (const { personId, slug } of sample) {
		const { name, value } = await signInCookie(database, url, secret, { personId });
		learners.push({ personId, cookie: `${name}=${value}`, slug });
	}
	return learners;
}

async function measureServer(
	url: string,
	{ programme }: BenchProgramme,
	learners: readonly Learner[],
): Promise<Measured['times']> {
	const place = `${url}/p/${programme.slug}`;
	const inTurn = (ask: (learner: Learner, turn: number) => Asked) =>
		measureInTurn(learners.map(ask), WARM_UP);
	return {
		'I dag': await inTurn(({ cookie }) => ({ address: `${place}/laering`, cookie })),
		'a page': await inTurn(({ cookie, slug }) => ({
			address: `${place}/modul/${slug}/${stepOf(slug, 'page')}`,
			cookie,
		})),
		'an answer, handed in': await inTurn(({ personId, cookie, slug }, turn) => ({
			address: `${place}/laering/svar`,
			cookie,
			body: {
				type: 'application/json',
				text: JSON.stringify({ person: personId, ...handed(slug, turn) }),
			},
		})),
		'an answer, by form': await inTurn(({ cookie, slug }) => ({
			address: `${place}/modul/${slug}/${1 + formQuestion(slug).step}?/answer`,
			cookie,
			body: { type: 'application/x-www-form-urlencoded', text: posted(slug) },
			statuses: [303],
		})),
	};
}

/** One answer and the step that it finishes, as a phone hands them in. */
function handed(slug: string, turn: number) {
	const module = moduleOf(slug);
	const [answer] = answersIn(module, ANSWERS).slice(turn % 10);
	const { item = '', purpose = 'step', given } = answer ?? {};
	const [, id = ''] = item.split('/');
	const kind = item.startsWith('case/') ? 'case' : purpose === 'step' ? 'question' : purpose;
	const named = { slug, version: module.version, waited: 1 };
	return {
		answers: [{ ...named, id: randomUUID(), item, purpose, given }],
		steps: [{ ...named, key: `${kind}/${id}`, seconds: 20 }],
	};
}

/** The first question on the way that is answered in one field. */
function formQuestion(slug: string) {
	const { way, questions } = moduleOf(slug);
	const step = way.findIndex((key) => {
		const [kind = '', id = ''] = key.split('/');
		return kind === 'question' && !Array.isArray(questions[id]?.right);
	});
	return { step, key: way[step] ?? '' };
}

/** The answer to it, as a page without script sends it. */
function posted(slug: string): string {
	const { key } = formQuestion(slug);
	const given = moduleOf(slug).questions[key.slice('question/'.length)]?.right;
	const fields = { key, id: randomUUID(), shown: Date.now() - 20_000, given: given as string };
	return new URLSearchParams(
		Object.entries(fields).map(([name, value]) => [name, `${value}`]),
	).toString();
}

function moduleOf(slug: string) {
	const module = modules.find((one) => one.slug === slug);
	if (!module) throw new Error(`${slug} is no module`);
	return module;
}

/** The number of the first step of that kind on the way through a module. */
function stepOf(slug: string, kind: 'page' | 'question'): number {
	return 1 + moduleOf(slug).way.findIndex((key) => key.startsWith(`${kind}/`));
}

/** The last learner is made one whose pages are the heaviest there can be; the first is as all are. */
async function measurePhone(
	url: string,
	{ programme }: BenchProgramme,
	learners: readonly Learner[],
): Promise<boolean[]> {
	const [learner, last] = [learners.at(0), learners.at(-1)];
	if (!learner || !last) throw new Error('nobody learns');
	const place = `${url}/p/${programme.slug}`;
	const step = (kind: 'page' | 'question') =>
		`${place}/modul/${learner.slug}/${stepOf(learner.slug, kind)}`;
	const browser = await chromium.launch(await findChromium());
	const holds: boolean[] = [];
	try {
		const changes = await makeWellRead(database, programme, last.personId, modules);
		const pages = learnerPages(place, modules, changes);
		holds.push(...(await weighPages(browser, pages, last.cookie)));
		if (weightAlone) return holds;
		const next = await measureNextPage(browser, step('page'), learner.cookie);
		holds.push(bound('next page, ms', next, NEXT_PAGE_MILLISECONDS));
	} finally {
		await browser.close();
	}
	const addresses = {
		'I dag': `${place}/laering`,
		'a page': step('page'),
		'a question': step('question'),
	};
	for (const [name, address] of Object.entries(addresses))
		holds.push(...scored(name, await lighthouseScores(address, learner.cookie)));
	return holds;
}

function scored(name: string, scores: Scores): boolean[] {
	return Object.entries(scores).map(([category, score]) => {
		const holds = score >= LIGHTHOUSE_SCORE;
		const words = `${name}, Lighthouse's ${category}: ${Math.round(score)}`;
		console.log(`${holds ? 'holds' : 'FAILS'}  ${words}, at least ${LIGHTHOUSE_SCORE}`);
		return holds;
	});
}

function print(measured: readonly Measured[]): void {
	console.log('\nMilliseconds at the server, each request from another learner');
	console.table(
		measured.map(({ learners, times }) => ({
			learners,
			answers: learners * ANSWERS,
			...Object.fromEntries(
				Object.entries(times).flatMap(([name, { p50, p95 }]) => [
					[`${name} p50`, rounded(p50)],
					[`${name} p95`, rounded(p95)],
				]),
			),
		})),
	);
}

function hold(measured: readonly Measured[]): boolean[] {
	const [fewest, most] = [measured.at(0), measured.at(-1)];
	return Object.entries(most?.times ?? {}).flatMap(([name, { p95 }]) => [
		bound(`${name} with the most learners, p95 ms`, p95, SERVER_MILLISECONDS),
		bound(
			`${name}, p95 with the most by the fewest`,
			p95 / (fewest?.times[name]?.p95 ?? 0),
			GROWTH,
		),
	]);
}

function rounded(figure: number): number {
	return Math.round(figure * 10) / 10;
}
