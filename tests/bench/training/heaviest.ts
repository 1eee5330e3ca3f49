/** The address whose page is largest as it is sent. What the pages bring along besides is the same. */
export async function heaviest(addresses: readonly string[], cookie: string): Promise<string> {
	const sizes: { address: string; bytes: number }[] = [];
	for (const address of addresses) {
		const headers = { cookie, 'accept-encoding': 'br' };
		const response = await fetch(address, { headers, redirect: 'manual' });
		if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
		// It is taken as it was packed: what fetch hands over has been unpacked.
		sizes.push({ address, bytes: Number(response.headers.get('content-length')) });
		await response.arrayBuffer();
	}
	const [first] = sizes.toSorted((a, b) => b.bytes - a.bytes);
	if (!first) throw new Error('There is no such page');
	return first.address;
}
