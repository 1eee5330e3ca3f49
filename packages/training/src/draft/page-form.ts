import { plainLines } from '../files/plain-lines.ts';
import { writeYaml } from '../files/write-yaml.ts';
import { splitPage } from '../module/split-page.ts';
import { looseData, typed, under } from './loose-data.ts';

/** A page as its form holds it. */
export type PageForm = { readonly title: string; readonly body: string };

/** The page in a file, whatever is wrong with it. */
export function pageForm(text: string): PageForm {
	const split = splitPage(text);
	if (!split) return { title: '', body: plainLines(text) };
	return { title: typed(under(looseData(split.frontMatter), 'title')), body: split.body };
}

/** The file of a page: it ends with one line break, as files do. */
export function pageText({ title, body }: PageForm): string {
	const lines = plainLines(body).replace(/^\n+/, '').trimEnd();
	return `---\n${writeYaml({ title: title.trim() })}---\n\n${lines}\n`;
}
