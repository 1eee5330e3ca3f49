import { expect, test } from 'vitest';
import { jointExample, writeExample } from '../../testing/examples.ts';
import { asMarkdown, type DocumentWords } from './as-markdown.ts';
import { documentModel } from './document-model.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const words: DocumentWords = {
	question: 'Spørgsmålet',
	noTheme: 'Uden tema',
	untitled: 'Uden titel',
	decidedBy: 'Kan besluttes af',
	deciders: { politicians: 'politikerne', management: 'ledelsen', both: 'begge' },
	needs: 'Det har vi brug for',
	dissent: 'Et mindretal mener',
	sources: ({ source, sources }) =>
		[source, ...sources.map((each) => each.source)].map((each) => words.source(each)).join(', '),
	source: (source) => (source ? `Gruppe ${source.number}` : 'Fra plenum'),
	ranked: ({ dots, place, tied }) => `${dots} prikker, nr. ${place}${tied ? ' (delt)' : ''}`,
	merged: 'Lagt sammen med',
	empty: 'Der er ingen forslag.',
};

const workshop = { title: 'Samarbejdet', question: 'Hvad nu?', subQuestions: [], themes: [] };

test('the whole document reads as it was written, with its sources and its dissent', () => {
	const model = documentModel({
		...workshop,
		subQuestions: ['Hvem kan\nbeslutte det?'],
		themes: ['Ledelse'],
		dots: { a: 2 },
		examples: [
			jointExample({
				id: 'a',
				theme: 'Ledelse',
				title: 'Fast kontakt',
				what: 'Én at ringe til.\n\nHver dag.',
				dissent: 'Det koster.',
				sources: [{ ...writeExample({ id: 'b', title: '', dissent: 'Nej.' }), source: undefined }],
			}),
			jointExample({ id: 'c', title: '', what: '', needs: '', decidedBy: undefined }),
		],
	});
	expect(asMarkdown(model, words)).toBe(`# Samarbejdet

**Spørgsmålet:** Hvad nu?

- Hvem kan beslutte det?

## Ledelse

### 1. Fast kontakt

*Gruppe 1, Fra plenum · 2 prikker, nr. 1*

Én at ringe til.

Hver dag.

**Kan besluttes af:** ledelsen

**Det har vi brug for:** Tid til at besøge praksis hvert halve år.

**Et mindretal mener:** Det koster.

**Lagt sammen med**

> **Uden titel** · *Fra plenum*
>
> Hver lægepraksis har én sagsbehandler, som den kan ringe til.
>
> **Kan besluttes af:** ledelsen
>
> **Det har vi brug for:** Tid til at besøge praksis hvert halve år.
>
> **Et mindretal mener:** Nej.

## Uden tema

### 2. Uden titel

*Gruppe 1 · 0 prikker, nr. 2*
`);
});

test('without themes the examples stand one step higher', () => {
	const model = documentModel({ ...workshop, examples: [jointExample({ title: 'Kontakt' })] });
	expect(asMarkdown(model, words)).toContain('\n## 1. Kontakt\n');
});

test('a document without examples says so', () => {
	expect(asMarkdown(documentModel({ ...workshop, examples: [] }), words)).toBe(
		'# Samarbejdet\n\n**Spørgsmålet:** Hvad nu?\n\nDer er ingen forslag.\n',
	);
});

test.each([
	['# Overskrift', '\\# Overskrift'],
	['- punkt', '\\- punkt'],
	['12) punkt', '12\\) punkt'],
	['===', '\\==='],
	['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
	['[klik](http://eksempel.dk)', '\\[klik\\](http\\://eksempel.dk)'],
	['https://eksempel.dk', 'https\\://eksempel.dk'],
	['se WWW.eksempel.dk', 'se WWW\\.eksempel.dk'],
	['a\\*b &amp; `c` | ~~d~~ __e__', 'a\\\\\\*b \\&amp; \\`c\\` \\| \\~\\~d\\~\\~ \\_\\_e\\_\\_'],
	['en linje\n en anden \n\n\n et afsnit', 'en linje\\\nen anden\n\net afsnit'],
	['Vær hurtig!', 'Vær hurtig\\!'],
])('%s is shown as it stands', (written, escaped) => {
	expect(escapeMarkdown(written)).toBe(escaped);
});
