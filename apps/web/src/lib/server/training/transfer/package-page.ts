import type { PackagedData } from '#lib/training/packaged/packaged-data.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string) => text.replace(/[&<>]/g, (mark) => String(entities[mark]));

/**
 * The page of a package: it holds the module, so that nothing has to be fetched, which a page on a
 * disk may not do.
 * @param needsScript what stands there where no script runs
 */
export function packagePage(data: PackagedData, needsScript: string): string {
	// No “<” in it: a text of the module cannot end the element that it stands in.
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="${data.locale}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${escape(data.view.title)}</title>
		<link rel="stylesheet" href="player.css" />
	</head>
	<body>
		<div id="player"><noscript><p>${escape(needsScript)}</p></noscript></div>
		<script id="module" type="application/json">${json}</script>
		<script src="player.js" defer></script>
	</body>
</html>
`;
}
