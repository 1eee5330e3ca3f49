import type { DocumentModel, ModelExample, ModelTexts, ThemePart } from '@raadgiver/workshop';
import type { Block, PrintedDocument, Section } from '#lib/server/documents/document.ts';
import { dayOf } from '#lib/format.ts';
import { deciderWords } from '#lib/workshop/joint/decider-words.ts';
import { placeWords } from '#lib/workshop/joint/place-words.ts';
import { sourcesWords, sourceWords, type RoomNames } from '#lib/workshop/joint/source-words.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { dayHeld } from './joint-method.ts';
import type { JointPage } from './joint-page.ts';

/** The joint document to be printed or edited further, in the order in which it is passed on. */
export function printedDocument(
	{ workshop, names }: JointPage,
	model: DocumentModel,
	method: readonly string[],
): PrintedDocument {
	const question: Section = {
		heading: m.joint_file_question(),
		blocks: [
			{ kind: 'paragraph', text: model.question, tone: 'lead' },
			...(model.subQuestions.length > 0
				? [{ kind: 'list' as const, items: model.subQuestions }]
				: []),
		],
	};
	const about: Section = {
		heading: m.joint_file_method(),
		blocks: method.map((text) => ({ kind: 'paragraph', text })),
	};
	const empty: Section = {
		heading: m.joint_examples(),
		blocks: [{ kind: 'paragraph', text: m.joint_empty() }],
	};
	const hasThemes = model.themes.some(({ theme }) => theme !== undefined);
	return {
		title: model.title,
		kicker: m.joint_file_kicker(),
		byline: m.joint_file_byline({
			programme: workshop.programme.name,
			day: dayOf(dayHeld(workshop)),
		}),
		footer: m.joint_file_footer({ workshop: model.title }),
		language: getLocale(),
		pageOf: { page: m.joint_file_page(), of: m.joint_file_page_of() },
		sections: [
			question,
			...(model.count > 0
				? model.themes.map((part) => themeSection(part, names, hasThemes))
				: [empty]),
			about,
		],
	};
}

function themeSection(
	{ theme, examples }: ThemePart,
	names: RoomNames,
	hasThemes: boolean,
): Section {
	return {
		heading: theme ?? (hasThemes ? m.joint_theme_none() : m.joint_examples()),
		blocks: examples.flatMap((example) => exampleBlocks(example, names)),
	};
}

function exampleBlocks(example: ModelExample, names: RoomNames): Block[] {
	const { number, sources } = example;
	const about = [
		m.joint_from({ sources: sourcesWords(example, names) }),
		placeWords(example.ranked) ?? [],
	].flat();
	return [
		{ kind: 'heading', text: `${number}. ${example.title || m.joint_untitled()}` },
		{ kind: 'paragraph', text: about.join(' · '), tone: 'muted' },
		...textBlocks(example),
		...(sources.length > 0
			? [{ kind: 'paragraph' as const, text: m.joint_merged_text(), tone: 'muted' as const }]
			: []),
		...sources.map((source): Block => {
			const title = source.title || m.joint_untitled();
			const named = `${sourceWords(source.source, names)}: ${title}`;
			const paragraphs = [
				...lines(source.what),
				...terms(source).map(({ term, text }) => `${term} ${text}`),
			];
			return { kind: 'quote', source: named, paragraphs };
		}),
	];
}

function textBlocks(example: ModelTexts): Block[] {
	return [
		...lines(example.what).map((text): Block => ({ kind: 'paragraph', text })),
		{ kind: 'terms', terms: terms(example) },
	];
}

function terms({ decidedBy, needs, dissent }: ModelTexts): { term: string; text: string }[] {
	return [
		{ term: m.joint_decided_by(), text: decidedBy ? deciderWords[decidedBy]() : '' },
		{ term: m.joint_needs(), text: oneLine(needs) },
		{ term: m.joint_dissent(), text: oneLine(dissent) },
	].filter(({ text }) => text !== '');
}

/** Each line that the group broke is a paragraph. */
function lines(text: string): string[] {
	return text.split(/\s*\n\s*/).filter((line) => line !== '');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
