import type { ModuleView } from '@raadgiver/training';

/** How far a learner is in a packaged module. Places are those of the steps on the way, from 0. */
export interface Course {
	/** The step that is shown; as many as there are steps when the learner is through. */
	readonly at: number;
	readonly done: ReadonlySet<number>;
	/** The questions of the test after that are answered, and whether rightly. */
	readonly tested: ReadonlyMap<number, boolean>;
}

export const BEGINNING: Course = { at: 0, done: new Set(), tested: new Map() };

/** The first lines of a text that is kept: another form of it would have another number. */
const FORM = '1';

/**
 * A course in a few letters: the form, the module's version, the place, a figure a step for whether
 * it is done, and one for what the test made of it. A system keeps as little as 4096 of them.
 */
export function suspend({ at, done, tested }: Course, view: ModuleView): string {
	const places = view.way.map((_, place) => place);
	const dones = places.map((place) => (done.has(place) ? '1' : '0')).join('');
	const rights = places.map((place) => figureOf(tested.get(place))).join('');
	return [FORM, view.version, at, dones, rights].join(';');
}

function figureOf(right: boolean | undefined): string {
	if (right === undefined) return '-';
	return right ? '1' : '0';
}

/** The course that was kept, or the beginning where it is of another version or cannot be read. */
export function resume(kept: string | undefined, view: ModuleView): Course {
	const [form, version, at, dones = '', rights = ''] = kept?.split(';') ?? [];
	const fits = dones.length === view.way.length && rights.length === view.way.length;
	if (form !== FORM || Number(version) !== view.version || !fits) return BEGINNING;
	const placesOf = (figures: string, wanted: string) =>
		[...figures].flatMap((figure, place) => (figure === wanted ? [place] : []));
	return {
		at: Math.min(Math.max(Math.trunc(Number(at)) || 0, 0), view.way.length),
		done: new Set(placesOf(dones, '1')),
		tested: new Map([
			...placesOf(rights, '1').map((place) => [place, true] as const),
			...placesOf(rights, '0').map((place) => [place, false] as const),
		]),
	};
}

/** The step that is shown is done. */
export function finished(course: Course): Course {
	return { ...course, done: new Set([...course.done, course.at]) };
}

/** On to the next step; the one that is left counts as done, answered or not. */
export function goneOn(course: Course): Course {
	return { ...finished(course), at: course.at + 1 };
}

/** The question that is shown is answered; in the test after, that counts. */
export function answered(course: Course, view: ModuleView, right: boolean): Course {
	const { at, tested } = course;
	const counts = testPlaces(view).includes(at);
	return { ...finished(course), tested: counts ? new Map([...tested, [at, right]]) : tested };
}

/** The places of the questions of the test after. */
export function testPlaces(view: ModuleView): readonly number[] {
	return view.way.flatMap((step, place) =>
		step.kind === 'question' && step.purpose === 'after' ? [place] : [],
	);
}

/** The share of right answers in the test after; a question that was passed over is not right. */
export function scoreOf({ tested }: Course, view: ModuleView): number {
	const places = testPlaces(view);
	return places.filter((place) => tested.get(place)).length / places.length;
}

export function isComplete({ done }: Course, view: ModuleView): boolean {
	return view.way.every((_, place) => done.has(place));
}

/** The test after once more, as if it had not been taken. */
export function testAgain(course: Course, view: ModuleView): Course {
	const places = testPlaces(view);
	return {
		at: places[0] ?? 0,
		done: new Set([...course.done].filter((place) => !places.includes(place))),
		tested: new Map(),
	};
}
