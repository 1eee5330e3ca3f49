/** A reason to stop that is told in plain words, without a stack: the message says what to do. */
export class Refusal extends Error {
	/** @override */
	name = 'Refusal';
}
