import { createContext } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { LearnerAnswer, ModuleView, QuestionKind, WayStep } from '@raadgiver/training';
import { handing } from '../offline/handing.svelte.ts';

/** What the server knows of a learner's way through a module. */
interface Opened {
	readonly view: ModuleView;
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
	readonly #done = new SvelteSet<string>();
	readonly #given = new SvelteMap<string, unknown>();
	/** When the step that is shown was come to, as the page counts milliseconds. */
	#since = 0;

	constructor(opened: () => Opened) {
		this.#opened = opened;
	}

	readonly view = $derived.by(() => this.#opened().view);

	readonly #here = $derived.by(() => handing.here(this.view.slug));

	readonly done: ReadonlySet<string> = $derived.by(
		() => new SvelteSet([...this.#opened().done, ...this.#here.steps, ...this.#done]),
	);

	/** The steps of this version that are not done. */
	readonly left: readonly WayStep[] = $derived(
		this.view.way.filter(({ key }) => !this.done.has(key)),
	);

	/** The number of the first step that is not done; one past the last when all are. */
	readonly nextNumber = $derived.by(() => {
		const [next] = this.left;
		return next ? this.view.way.indexOf(next) + 1 : this.view.way.length + 1;
	});

	readonly minutesLeft = $derived(
		Math.ceil((this.view.minutes * this.left.length) / this.view.way.length),
	);

	/** What was answered last: what waits on the phone is newer than what the server knew. */
	answerTo(item: string): unknown {
		const here = this.#here.answers.get(item);
		if (this.#given.has(item)) return this.#given.get(item);
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

	/** Notes what was done, and has it handed in. Returns nothing; rejects where the phone cannot. */
	async hand(step: WayStep, answer?: { item: string; given: unknown }, finished = true) {
		const { slug, version } = this.view;
		const seconds = Math.round((performance.now() - this.#since) / 1000);
		this.#since = performance.now();
		if (answer) this.#given.set(answer.item, answer.given);
		if (finished) this.#done.add(step.key);
		const purpose = step.kind === 'question' ? step.purpose : 'step';
		await handing.hand({
			answers: answer ? [{ slug, version, purpose, ...answer }] : [],
			steps: finished ? [{ slug, version, key: step.key, seconds }] : [],
		});
	}
}

export const [getModuleWay, setModuleWay] = createContext<ModuleWay>();
