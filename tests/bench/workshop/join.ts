/**
 * Comes in as a phone does: loads the page of the code, and sends its form. Returns the participant's
 * cookie.
 */
export async function join(appUrl: string, code: string, name: string): Promise<string> {
	const address = `${appUrl}/w/${code}`;
	const page = await ask(address, { redirect: 'manual' });
	await page.arrayBuffer();
	const cookie = page.headers
		.getSetCookie()
		.find((one) => one.startsWith('deltager-'))
		?.split(';')[0];
	if (!cookie) throw new Error(`No cookie came with ${address}: ${page.status}`);
	const answer = await ask(address, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			cookie,
			origin: appUrl,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: new URLSearchParams({ name }),
	});
	await answer.arrayBuffer();
	if (answer.status !== 303) throw new Error(`${name} did not come in: ${answer.status}`);
	return cookie;
}

/** A connection that the server has just closed is no answer: like a browser, asks once more. */
async function ask(address: string, request: RequestInit): Promise<Response> {
	return fetch(address, request).catch(() => fetch(address, request));
}
