import { asMarkdown, escapeMarkdown, type DocumentModel } from '@raadgiver/workshop';
import { asDocx } from '#lib/server/documents/docx.ts';
import { asPdf } from '#lib/server/documents/pdf.ts';
import { deciderWords } from '#lib/workshop/joint/decider-words.ts';
import { placeWords } from '#lib/workshop/joint/place-words.ts';
import { sourcesWords, sourceWords, type RoomNames } from '#lib/workshop/joint/source-words.ts';
import { m } from '#paraglide/messages.js';
import { printedDocument } from './joint-document.ts';
import { methodSentences } from './joint-method.ts';
import { modelOf, type JointPage } from './joint-page.ts';

/** The file of a joint document, by the end of its name. */
export type JointFormat = 'pdf' | 'docx' | 'md';

const contentType: Record<JointFormat, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	md: 'text/markdown; charset=utf-8',
};

/** The joint document as a file: all formats from the same model, in the reader's language. */
export async function jointFile(
	page: JointPage,
	format: JointFormat,
): Promise<Uint8Array<ArrayBuffer>> {
	const model = modelOf(page);
	const method = await methodSentences(page, model);
	if (format === 'md') return new TextEncoder().encode(markdown(model, method, page.names));
	const printed = printedDocument(page, model, method);
	return new Uint8Array(format === 'pdf' ? asPdf(printed) : await asDocx(printed));
}

/** Answers with the file. It is never kept by a browser or on the way: it may change, or be closed. */
export async function jointFileResponse(page: JointPage, format: JointFormat): Promise<Response> {
	return new Response(await jointFile(page, format), {
		headers: {
			'content-type': contentType[format],
			// The workshop's code is letters and digits, so that every system takes the name.
			'content-disposition': `attachment; filename="faellesdokument-${page.workshop.code}.${format}"`,
			'cache-control': 'private, no-store',
		},
	});
}

function markdown(model: DocumentModel, method: readonly string[], names: RoomNames): string {
	const text = asMarkdown(model, {
		question: m.joint_file_question(),
		noTheme: m.joint_theme_none(),
		untitled: m.joint_untitled(),
		decidedBy: withoutColon(m.joint_decided_by()),
		deciders: {
			politicians: deciderWords.politicians(),
			management: deciderWords.management(),
			both: deciderWords.both(),
		},
		needs: withoutColon(m.joint_needs()),
		dissent: withoutColon(m.joint_dissent()),
		sources: (example) => m.joint_from({ sources: sourcesWords(example, names) }),
		source: (source) => m.joint_from({ sources: sourceWords(source, names) }),
		ranked: (ranked) => placeWords(ranked) ?? m.joint_vote_no_dots(),
		merged: withoutColon(m.joint_merged_text()),
		empty: m.joint_empty(),
	});
	const about = method.map(escapeMarkdown).join('\n\n');
	return `${text}\n## ${m.joint_file_method()}\n\n${about}\n`;
}

const withoutColon = (words: string) => words.replace(/:$/, '');
