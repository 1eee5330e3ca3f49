import { onTestFinished } from 'vitest';

/** A form to render a component in, which goes away with the test. */
export function plainForm(): HTMLFormElement {
	const form = document.createElement('form');
	document.body.append(form);
	onTestFinished(() => form.remove());
	return form;
}

/** What the browser itself would send, as `name=value`. */
export function sentBy(form: HTMLFormElement): string[] {
	return [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
}
