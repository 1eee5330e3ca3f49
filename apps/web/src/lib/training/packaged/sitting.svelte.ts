import type { ModuleView } from '@raadgiver/training';
import { answered, BEGINNING, type Course, finished, goneOn, resume, testAgain } from './course.ts';
import type { PackagedData } from './packaged-data.ts';
import type { Beginning, Runtime } from './runtime/runtime.ts';
import { runtimes } from './runtimes.ts';
import { situationOf } from './situation.ts';

/** Whether the system around the package has what was done so far. */
export type Keeping = 'kept' | 'keeping' | 'not-kept' | 'alone';

/** One sitting of a learner in a packaged module: from opening its page to leaving it. */
export class Sitting {
	readonly view: ModuleView;
	course = $state.raw<Course>(BEGINNING);
	keeping = $state<Keeping>('keeping');
	readonly #passingScore: number;
	readonly #runtime: Runtime | undefined;
	/** Told one after the other, so that an older situation never comes last. */
	#told: Promise<void> = Promise.resolve();

	private constructor(
		{ view, passingScore }: PackagedData,
		runtime: Runtime | undefined,
		beginning: Beginning | undefined,
	) {
		this.view = view;
		this.#runtime = runtime;
		this.#passingScore = beginning?.passingScore ?? passingScore;
		this.course = resume(beginning?.suspended, view);
		this.keeping = runtime ? 'kept' : 'alone';
	}

	/** Begins with the system around the package; where none answers, it is played all the same. */
	static async begin(data: PackagedData, window: Window): Promise<Sitting> {
		try {
			const runtime = runtimes[data.kind](window);
			const sitting = new Sitting(data, runtime, await runtime.begin());
			sitting.#keep();
			return sitting;
		} catch {
			return new Sitting(data, undefined, undefined);
		}
	}

	get situation() {
		return situationOf(this.course, this.view, this.#passingScore);
	}

	get returnAddress(): string | undefined {
		return this.#runtime?.returnAddress;
	}

	/** The answer to the question that is shown. */
	answer(right: boolean): void {
		this.#change(answered(this.course, this.view, right));
	}

	goOn(): void {
		this.#change(goneOn(this.course));
	}

	goBack(): void {
		this.#change({ ...this.course, at: this.course.at - 1 });
	}

	/** The case that is shown has come to an end. */
	finishCase(): void {
		this.#change(finished(this.course));
	}

	takeTestAgain(): void {
		this.#change(testAgain(this.course, this.view));
	}

	end(): void {
		this.#runtime?.end(this.situation);
	}

	#change(course: Course): void {
		this.course = course;
		this.#keep();
	}

	#keep(): void {
		const runtime = this.#runtime;
		if (!runtime) return;
		this.keeping = 'keeping';
		const { situation } = this;
		this.#told = this.#told
			.then(() => runtime.keep(situation))
			.then(
				() => (this.keeping = 'kept'),
				() => (this.keeping = 'not-kept'),
			)
			.then(() => undefined);
	}
}
