import { createContext } from 'svelte';
import type {
	LearnerAnswer,
	ModuleOutline,
	QuestionKind,
	StepKey,
	WayStep,
} from '@raadgiver/training';
import { handing } from '../offline/handing.svelte.ts';

/** What the server knows of a learner's way through a module. */
interface Opened {
	readonly module: ModuleOutline;
	readonly done: readonly string[];
	readonly given: Readonly<Record<string, unknown>>;
}

type Answer = LearnerAnswer<QuestionKind>;

/**
 * A learner's way through a module while its pages are open: what the server knew when they were
 * opened, and what was done on this phone since. Steps are only ever added.
 */
export class ModuleWay {
	readonly #opened: () => Opened;
	#done: readonly string[] = $state.raw([]);
	#given: Readonly<Record<string, unknown>> = $state.raw({});
	/** When the step that is shown was come to, as the page counts milliseconds. */
	#since = 0;

	constructor(opened: () => Opened) {
		this.#opened = opened;
	}

	readonly module = $derived.by(() => this.#opened().module);

	readonly #here = $derived.by(() => handing.here(this.module.slug));

	readonly #allDone: readonly string[] = $derived.by(() => [
		...this.#opened().done,
		...this.#here.steps,
		...this.#done,
	]);

	/** The steps of this version that are not done. */
	readonly left: readonly StepKey[] = $derived(this.module.way.filter((key) => !this.isDone(key)));

	/** The number of the first step that is not done; one past the last when all are. */
	readonly nextNumber = $derived.by(() => {
		const [next] = this.left;
		return next ? this.numberOf(next) : this.module.way.length + 1;
	});

	readonly minutesLeft = $derived(
		Math.ceil((this.module.minutes * this.left.length) / this.module.way.length),
	);

	isDone(key: StepKey): boolean {
		return this.#allDone.includes(key);
	}

	/** The place of a step on the way, from 1: its address ends in it. */
	numberOf(key: StepKey): number {
		return this.module.way.indexOf(key) + 1;
	}

	/** What was answered last: what waits on the phone is newer than what the server knew. */
	answerTo(item: string): unknown {
		const here = this.#here.answers.get(item);
		if (item in this.#given) return this.#given[item];
		return here?.waits ? here.given : (this.#opened().given[item] ?? here?.given);
	}

	/** The answer to a question of the way. */
	answerToQuestion(id: string): Answer | undefined {
		return this.answerTo(`question/${id}`) as Answer | undefined;
	}

	/** A step is shown from now on. */
	come(): void {
		this.#since = performance.now();
	}

	/** Notes what was done, and has it handed in. */
	async hand(step: WayStep, answer?: { item: string; given: unknown }, finished = true) {
		const { slug, version } = this.module;
		const seconds = Math.round((performance.now() - this.#since) / 1000);
		this.#since = performance.now();
		if (answer) this.#given = { ...this.#given, [answer.item]: answer.given };
		if (finished) this.#done = [...this.#done, step.key];
		const purpose = step.kind === 'question' ? step.purpose : 'step';
		await handing.hand({
			answers: answer ? [{ slug, version, purpose, ...answer }] : [],
			steps: finished ? [{ slug, version, key: step.key, seconds }] : [],
		});
	}
}

export const [getModuleWay, setModuleWay] = createContext<ModuleWay>();
