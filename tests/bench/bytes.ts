import type { Browser } from 'playwright';

/** What a browser that was never here before fetches to show the page. */
export async function measureBytes(
	browser: Browser,
	address: string,
	cookie?: string,
): Promise<{ kilobytes: number; scriptKilobytes: number; requests: number }> {
	const context = await browser.newContext({
		locale: 'da-DK',
		viewport: { width: 390, height: 844 },
		...(cookie ? { extraHTTPHeaders: { cookie } } : {}),
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const kinds = new Map<string, string>();
	let bytes = 0;
	let scriptBytes = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes += encodedDataLength;
		if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength;
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await context.close();
	return {
		kilobytes: bytes / 1000,
		scriptKilobytes: scriptBytes / 1000,
		requests: kinds.size,
	};
}
