const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * Whether an address or a form holds the one character that PostgreSQL keeps in no text. No keyboard
 * writes it: whoever sends it is looking for a page that breaks. A form that cannot be read is as bad.
 * Files may hold it, and who reads a file looks for themselves.
 */
export async function isUnkeepable(request: Request): Promise<boolean> {
	if (request.url.includes('%00')) return true;
	const type = request.headers.get('content-type') ?? '';
	if (request.method !== 'POST' || !FORMS.some((form) => type.startsWith(form))) return false;
	try {
		const fields = [...(await request.clone().formData())].flat();
		return fields.some((text) => typeof text === 'string' && text.includes('\0'));
	} catch {
		return true;
	}
}
