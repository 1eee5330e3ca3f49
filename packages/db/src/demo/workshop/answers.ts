import type { ProposalVerdict } from '../../generated/client.ts';

/** Those whom the proposals of 2021 were passed on to. */
export const recipients = [
	{
		mailbox: 'udvalgsformand',
		name: 'Grethe Mosevinge',
		position: 'formand for Beskæftigelsesudvalget',
	},
	{ mailbox: 'direktoer', name: 'Claus Stenløv', position: 'beskæftigelsesdirektør' },
	{ mailbox: 'centerchef', name: 'Inger Morgenspire', position: 'centerchef i jobcentret' },
] as const;

type Mailbox = (typeof recipients)[number]['mailbox'];

export type DemoAnswerToProposal = {
	/** The place of the example among the samples, from 0. */
	readonly sample: number;
	readonly from: Mailbox;
	readonly verdict: ProposalVerdict;
	readonly why: string;
	readonly dueOn?: string;
	readonly at: string;
};

/** What they answered, in the order of their answers. The rest of the proposals still waits. */
export const answers: readonly DemoAnswerToProposal[] = [
	{
		...{ sample: 1, from: 'centerchef', verdict: 'accepted' },
		why: 'To rådgivere begynder i to lægehuse efter sommerferien. Tiden tæller med i arbejdstiden.',
		...{ dueOn: '2021-08-16', at: '2021-06-14T09:12:00Z' },
	},
	{
		...{ sample: 2, from: 'centerchef', verdict: 'accepted' },
		why: 'Vi laver skabelonen sammen med tre af jer, og alle får en times oplæring.',
		...{ dueOn: '2021-10-01', at: '2021-06-14T09:20:00Z' },
	},
	{
		...{ sample: 0, from: 'direktoer', verdict: 'considered' },
		why: 'Vi besøger Vejen i september og ser på deres tal, før vi beslutter noget.',
		...{ dueOn: '2021-12-01', at: '2021-06-21T13:40:00Z' },
	},
	{
		...{ sample: 8, from: 'centerchef', verdict: 'considered' },
		why: 'Tre dage er for kort tid med de timer, vi har. Vi prøver med en uge og gør det op til jul.',
		...{ dueOn: '2021-12-20', at: '2021-06-28T08:05:00Z' },
	},
	{
		...{ sample: 5, from: 'udvalgsformand', verdict: 'rejected' },
		why: 'Fristerne står i loven, og kommunen kan ikke fravige dem. Vi har taget det op med KL.',
		at: '2021-08-24T11:30:00Z',
	},
	{
		...{ sample: 18, from: 'udvalgsformand', verdict: 'rejected' },
		why: 'Honoraret er aftalt mellem KL og lægerne. Det kan vi ikke ændre lokalt.',
		at: '2021-08-24T11:42:00Z',
	},
	{
		...{ sample: 13, from: 'udvalgsformand', verdict: 'considered' },
		why: 'Der er ikke plads til et loft på 35 sager i budgettet for 2022. Vi ser på det igen næste år.',
		...{ dueOn: '2022-09-15', at: '2021-09-02T15:10:00Z' },
	},
	{
		...{ sample: 6, from: 'direktoer', verdict: 'considered' },
		why: 'Vi vil det gerne. Lægernes honorar for mødet skal først aftales i det lokale udvalg.',
		...{ dueOn: '2022-06-30', at: '2021-09-13T10:00:00Z' },
	},
	{
		...{ sample: 23, from: 'direktoer', verdict: 'accepted' },
		why: 'Rimeligt. I får en status hvert halve år, første gang i december.',
		...{ dueOn: '2021-12-15', at: '2021-09-13T10:14:00Z' },
	},
	{
		...{ sample: 0, from: 'direktoer', verdict: 'accepted' },
		why: 'Fra marts får to sygeplejersker fast plads i jobcentret, som et forsøg på et år.',
		...{ dueOn: '2022-03-01', at: '2021-12-03T12:25:00Z' },
	},
	{
		...{ sample: 8, from: 'centerchef', verdict: 'rejected' },
		why: 'Lægekonsulenten nåede det ikke, selv på en uge. Vi bruger i stedet timerne på fælles møder.',
		at: '2021-12-20T09:30:00Z',
	},
];
