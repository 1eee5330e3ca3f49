import type { TextReader } from './gift-format.ts';

/** One answer of a question in a GIFT file. */
export type GiftOption = {
	readonly text: string;
	/** Empty where there is none. */
	readonly feedback: string;
	/** What it gives of the points, from -100 to 100. */
	readonly weight: number;
};

/** The answers that begin with = (right unless it says otherwise) or ~ (wrong unless it does). */
export function readOptions(answer: string, texts: TextReader): readonly GiftOption[] {
	return [...answer.matchAll(/([=~])([^=~]*)/g)].map(([, mark, source = '']) => {
		const [whole = '', percent] = /^\s*%(-?\d{1,3}(?:\.\d*)?)%/.exec(source) ?? [];
		const [text = '', ...feedback] = source.slice(whole.length).split('#');
		return {
			text: texts.read(text),
			feedback: texts.read(feedback.join('#')),
			weight: percent === undefined ? (mark === '=' ? 100 : 0) : Number(percent),
		};
	});
}
