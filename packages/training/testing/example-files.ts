import type { SourceFile } from '../src/files/source-file.ts';

/** An act with a statement of each status. */
export const exampleAct: SourceFile = {
	path: 'law/example-act.yaml',
	text: `id: example-act
kind: act
title: En lov
short: loven
publication: LBK nr. 1 af 1. januar 2025
sections:
  - id: 11-a
    label: § 11 a
    statements:
      - id: holds
        text: Det gælder.
        status: in-force
        validFrom: 2025-01-01
        validTo: 2026-12-31
        verifiedOn: 2026-11-21
        source: LBK nr. 1, § 11 a
        replacedBy: example-act/12/expected
      - id: held
        text: Det gjaldt.
        status: history
        validFrom: 2014-01-01
        validTo: 2024-12-31
        verifiedOn: 2026-11-21
        source: LBK nr. 1, § 11 a
        material: false
  - id: '12'
    label: § 12
    statements:
      - id: expected
        text: Det ventes.
        status: expected
        validFrom: 2027-01-01
        verifiedOn: 2026-11-21
        source: Et lovforslag
      - id: unverified
        text: Det siges.
        status: unverified
        validFrom: 2025-01-01
        verifiedOn: 2026-11-21
        source: En avis
`,
};

const files: Readonly<Record<string, string>> = {
	'module.yaml': `id: example
version: 1
title: Et modul
summary: Alle slags spørgsmål.
audience: [gp, caseworker]
theme: examples
minutes: 8
steps:
  - page: first
  - question: one
  - question: many
  - case: story
  - question: order
  - question: match
  - question: number
  - question: date
before: [judge]
after: [short]
`,
	'questions.yaml': `- id: one
  kind: one
  text: Hvad gælder?
  refs: [example-act/11-a/holds]
  options:
    - text: Dette.
      right: true
      why: Ja. Det står i loven.
      refs: [example-act/11-a/holds]
    - text: Noget andet.
      why: Nej. Det står der ikke.

- id: many
  kind: many
  text: Hvad passer?
  refs: [example-act/11-a/holds]
  learned: [example-act/11-a/held]
  options:
    - text: Det første.
      right: true
      why: Ja.
    - text: Det andet.
      right: true
      why: Ja, også.
    - text: Det tredje.
      why: Nej.

- id: order
  kind: order
  text: Sæt i rækkefølge.
  items:
    - Først.
    - Så.
    - Sidst.
  why: Ét ad gangen.

- id: match
  kind: match
  text: Hvad hører sammen?
  pairs:
    - left: Spørgsmål
      right: LÆ 281
    - left: Svar
      right: LÆ 285
  why: Svaret slutter på 5.

- id: number
  kind: number
  text: Hvor mange dage?
  answer: 14
  unit: dage
  tolerance: 1
  why: To uger.

- id: date
  kind: date
  text: Hvilken dag?
  answer: 2027-01-01
  why: Den første i året.

- id: judge
  kind: judge
  text: Er den præcis nok?
  request: |-
    Kære læge.
    Vi beder om status.
  verdict: unclear
  missing:
    - Hvad svaret skal bruges til.
  why: Formålet mangler.

- id: short
  kind: short
  text: Skriv en bedre.
  model: >-
    Vi lægger en plan for de næste otte uger og vil gerne vide, om han kan gå og stå i garagen tre
    timer om dagen.
  points:
    - Formålet.
`,
	'first.md': `---
title: En side
---

## En overskrift

Det [står i loven](lov:example-act/11-a/holds), og
det går over to linjer.

| Attest | Frist   |
| ------ | ------- |
| LÆ 125 | 14 dage |

![En cykel](cykel.png)

:::brev{title="Fra lægen"}
Svimmelhed. Se kl. 9:a.
:::

:::film{title="En samtale" url="https://example.dk/film"}
Det, der bliver sagt.
:::

:::husk
Ring først.
:::
`,
	'story.case.yaml': `title: En sag
intro: Det er mandag.
start: monday
scenes:
  - id: monday
    text: Hvad gør du?
    choices:
      - text: Ringer.
        why: Det er hurtigt.
        refs: [example-act/11-a/holds]
        quality: good
        to: done
      - text: Venter.
        why: Det hjælper ikke.
        quality: poor
        to: monday

  - id: done
    text: Det er løst.
    end: good
    learned: Ring først.
`,
};

/** The files of a module with every kind of question, in the form in which they are written. */
export function exampleFiles(): SourceFile[] {
	return Object.entries(files).map(([name, text]) => ({ path: `example/${name}`, text }));
}
