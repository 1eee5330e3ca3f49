import '@raadgiver/ui/styles/participant.scss';
import { createExample, fieldText, readExamples } from '@raadgiver/workshop';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { accessibilityFaults } from '../../../../../../packages/ui/testing/accessibility-faults.ts';
import * as Y from 'yjs';
import { sendCaret } from './presence/caret-positions.ts';
import { TestServer } from './test-server.svelte.ts';
import TestRoom from './TestRoom.svelte';

const id = '0e9b2a43-3b1c-4b0f-9a3c-7f1f9a1f2d11';

/** A room with one example, on the page, and somebody else's text of it. */
async function room(props: { mayWrite?: boolean; themes?: string[] } = {}) {
	const server = new TestServer();
	createExample(server.document, id, 1);
	fieldText(server.document, id, 'title')?.insert(0, 'Fast træffetid');
	const connection = server.connect();
	const screen = await render(TestRoom, { connection, name: 'Anna', ...props });
	const title = screen.getByLabelText('Overskrift');
	await expect.element(title).toHaveValue('Fast træffetid');
	return { server, connection, screen, title, field: title.element() as HTMLTextAreaElement };
}

/** Writes as somebody else in another browser. */
function write(server: TestServer, place: number, words: string) {
	const other = server.connect();
	const document = new Y.Doc();
	other.provider('test', document);
	other.mend();
	fieldText(document, id, 'title')?.insert(place, words);
	return { other, document };
}

test('an example is written by keyboard alone, and is saved by the server’s clock', async () => {
	const { server, screen } = await room({ themes: ['Tid', 'Samarbejde'] });
	await screen.getByRole('button', { name: 'Tilføj et eksempel' }).click();
	await expect.element(screen.getByLabelText('Overskrift').nth(1)).toHaveFocus();
	await userEvent.keyboard('Én skabelon{Enter}{Tab}Til attester{Enter}linje to{Tab} ');
	await userEvent.keyboard('{ArrowRight}{Tab}Tid');
	expect(readExamples(server.document)[1]).toMatchObject({
		...{ title: 'Én skabelon', what: 'Til attester\nlinje to', needs: 'Tid' },
		decidedBy: 'management',
	});
	await expect.element(screen.getByText('Gemt kl. 14.32.08')).toBeVisible();
	await expect.element(screen.getByText('færdigt')).toBeVisible();
	expect(await accessibilityFaults(screen.container)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('what another writes appears, and the caret stays in its word', async () => {
	const { server, title, field } = await room();
	await title.click();
	field.setSelectionRange(14, 14);
	write(server, 0, 'En ');
	await expect.element(title).toHaveValue('En Fast træffetid');
	expect(field.selectionStart).toBe(17);
	await userEvent.keyboard('!');
	expect(fieldText(server.document, id, 'title')?.toString()).toBe('En Fast træffetid!');
});

test('undo by key and by button takes back one’s own words alone', async () => {
	const { server, screen, title, field } = await room();
	await title.click();
	field.setSelectionRange(14, 14);
	await userEvent.keyboard(' nu');
	write(server, 0, 'En ');
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(title).toHaveValue('En Fast træffetid');
	await userEvent.keyboard('{Control>}y{/Control}');
	await expect.element(title).toHaveValue('En Fast træffetid nu');
	await screen.getByRole('button', { name: 'Fortryd i »Overskrift«' }).click();
	await expect.element(title).toHaveValue('En Fast træffetid');
	await expect.element(title).toHaveFocus();
});

test('a text that is too long is cut with a word, and script stays text', async () => {
	const { server, screen } = await room();
	const what = screen.getByLabelText('Hvad skal der gøres?');
	await what.fill(`<script>alert(1)</script>${'æ'.repeat(1_000_000)}`);
	await expect
		.element(screen.getByText('De sidste 996.025 tegn kom ikke med.', { exact: false }))
		.toBeVisible();
	const text = readExamples(server.document)[0]?.what;
	expect(text).toHaveLength(4000);
	expect(text?.startsWith('<script>alert(1)</script>æ')).toBe(true);
	await expect.element(what).toHaveValue(text ?? '');
});

test('what is pasted from Word comes as the text that it shows', async () => {
	const { server, screen } = await room();
	const page = document.body.appendChild(document.createElement('div'));
	page.innerHTML =
		'<p class="MsoNormal" style="mso-margin-top-alt:auto"><b>Én</b> indgang<o:p></o:p></p>' +
		'<p class="MsoNormal"><span lang="DA">til “attester”</span></p><script>alert(1)</script>';
	getSelection()?.selectAllChildren(page);
	await userEvent.copy();
	page.remove();
	await screen.getByLabelText('Hvad skal der gøres?').click();
	await userEvent.paste();
	await vi.waitFor(() =>
		expect(readExamples(server.document)[0]?.what).toMatch(/^Én indgang\n+til “attester”\s*$/),
	);
});

test('another’s caret stands in the text under their name, unspoken', async () => {
	const { server, screen } = await room();
	const { other, document: theirs } = write(server, 14, ' hos lægen i');
	const text = fieldText(theirs, id, 'title');
	if (!text) throw new RangeError('There is no such text');
	other.awareness?.setLocalStateField('writer', { id: 'bo', name: 'Bo <b>Holm</b>' });
	other.awareness?.setLocalStateField('caret', sendCaret(text, 5, 26));
	await expect.element(screen.getByText('Bo <b>Holm</b>', { exact: true }).first()).toBeVisible();
	await expect.element(screen.getByText('Bo <b>Holm</b> skriver her')).toBeVisible();
	const mirror = document.querySelector('.mirror:has(.caret)');
	expect(mirror?.getAttribute('aria-hidden')).toBe('true');
	const [mirrored, real] = [mirror, mirror?.previousElementSibling].map((one) =>
		one?.getBoundingClientRect(),
	);
	expect(mirrored?.height).toBe(real?.height);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('long words break, and a field grows with its text', async () => {
	const { screen } = await room();
	const what = screen.getByLabelText('Hvad skal der gøres?');
	const before = what.element().getBoundingClientRect().height;
	await what.fill('Beskæftigelsesindsatsens'.repeat(20));
	expect(what.element().scrollHeight).toBeLessThanOrEqual(what.element().clientHeight + 1);
	expect(what.element().getBoundingClientRect().height).toBeGreaterThan(before);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('without a connection one goes on writing, and is told so; afterwards it is saved', async () => {
	const { server, connection, screen, title } = await room();
	connection.cut();
	await title.fill('Fast tid');
	await expect.element(screen.getByText(/Ikke gemt endnu – prøver igen/).first()).toBeVisible();
	expect(fieldText(server.document, id, 'title')?.toString()).toBe('Fast træffetid');
	connection.mend();
	await expect.element(screen.getByText('Gemt kl. 14.32.08')).toBeVisible();
	expect(fieldText(server.document, id, 'title')?.toString()).toBe('Fast tid');
});

test('an example that is taken out can be put back', async () => {
	const { server, screen } = await room();
	await screen.getByRole('button', { name: 'Tag eksemplet ud' }).click();
	expect(readExamples(server.document)[0]?.removed).toBe(true);
	await screen.getByRole('button', { name: 'Sæt det ind igen : Fast træffetid' }).click();
	await expect.element(screen.getByLabelText('Overskrift')).toHaveValue('Fast træffetid');
});

test('a room that is closed is read, and nothing in it can be changed', async () => {
	const { screen, title } = await room({ mayWrite: false });
	await expect.element(title).toHaveAttribute('readonly');
	expect(screen.getByRole('button', { name: 'Tilføj et eksempel' }).elements()).toEqual([]);
	expect(screen.getByRole('radio').elements()).toEqual([]);
	expect(await accessibilityFaults(screen.container)).toEqual([]);
});
