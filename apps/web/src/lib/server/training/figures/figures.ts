import { error } from '@sveltejs/kit';
import { type Module, type StepKey, wayOf } from '@raadgiver/training';
import type { Actor } from '#lib/server/identity/actor.ts';
import type {
	FunnelStep,
	ModuleFigures,
	ModuleSummary,
} from '#lib/training/figures/module-figures.ts';
import * as modules from '../modules.ts';
import { countBeforeOnly, countGains } from './gain.ts';
import { type Counted, figuresByProfession, figuresOfAll } from './group-figures.ts';
import { countItemRests, countItems } from './items.ts';
import { countParticipation, countSteps, countStopped, countTimes } from './participation.ts';
import { questionFigures } from './question-figures.ts';
import { findMinimum } from './teaching.ts';

/** How far learners come in each module, for those who teach. */
export async function list(actor: Actor, now = new Date()): Promise<ModuleSummary[]> {
	const minimum = await findMinimum(actor);
	const published = await modules.list(actor);
	const counted = await count(actor, { published, minimum, now });
	return published.map((module) => ({
		...headOf(module),
		...figuresOfAll(ofModule(counted, module.slug), minimum),
	}));
}

/** All that those who teach are told of one module; of no single learner is anything told. */
export async function find(actor: Actor, slug: string, now = new Date()): Promise<ModuleFigures> {
	const minimum = await findMinimum(actor);
	const published = (await modules.find(actor, slug)) ?? error(404);
	const way = wayOf(published.module);
	const [all, beforeOnly, steps, stopped, items, rests] = await Promise.all([
		count(actor, { published: [published], minimum, now }),
		countBeforeOnly(actor, published),
		countSteps(actor, slug),
		countStopped(actor, slug, { way, now }),
		countItems(actor, published, minimum),
		countItemRests(actor, published, minimum),
	]);
	const counted = ofModule(all, slug);
	const figures = figuresOfAll(counted, minimum);
	const { participation } = figures;
	const completed = participation.kind === 'shown' ? participation.completed : 0;
	const labels = labelsOf(published.module);
	const funnel = way.map((key): FunnelStep => ({
		key,
		label: labels.get(key) ?? key,
		done: completed + countAt(steps, key),
		stopped: countAt(stopped, key),
	}));
	return {
		...headOf(published),
		...figures,
		minimum,
		beforeOnly: figures.gain.kind === 'shown' ? beforeOnly : 0,
		funnel: participation.kind === 'shown' ? funnel : [],
		questions: questionFigures(published, items, rests),
		professions: participation.kind === 'shown' ? figuresByProfession(counted, minimum) : [],
	};
}

function headOf({ slug, version, module }: modules.PublishedModule) {
	return { slug, version, title: module.title };
}

async function count(
	actor: Actor,
	asked: { published: readonly modules.PublishedModule[]; minimum: number; now: Date },
): Promise<Counted> {
	const [participation, times, gains] = await Promise.all([
		countParticipation(actor, asked.now),
		countTimes(actor),
		countGains(actor, asked.published, asked.minimum),
	]);
	return { participation, times, gains };
}

function ofModule({ participation, times, gains }: Counted, slug: string): Counted {
	const own = <Row extends { readonly slug: string }>(rows: readonly Row[]) =>
		rows.filter((row) => row.slug === slug);
	return { participation: own(participation), times: own(times), gains: own(gains) };
}

function countAt(rows: readonly { key: string; n: number }[], key: string): number {
	return rows.find((row) => row.key === key)?.n ?? 0;
}

/** What each step of the way is called. */
function labelsOf({ pages, questions, cases }: Module): ReadonlyMap<StepKey, string> {
	return new Map<StepKey, string>([
		...pages.map(({ id, title }) => [`page/${id}`, title] as const),
		...cases.map(({ id, title }) => [`case/${id}`, title] as const),
		...questions.flatMap(({ id, text }) =>
			(['before', 'question', 'after'] as const).map((place) => [`${place}/${id}`, text] as const),
		),
	]);
}
