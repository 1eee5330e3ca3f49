import { secondsOf } from '@raadgiver/training';
import { m } from '#paraglide/messages.js';
import type { TodayItem } from './today-item.ts';
import { itemTitle, minutesOf } from './today-words.ts';

/** Today's mail in words. The link stands in it as it is: without signing in it opens nothing. */
export interface TodayMail {
	readonly subject: string;
	readonly body: string;
}

/** What there is for somebody today, how long it takes, where it is and how to stop these mails. */
export function todayMail({
	name,
	programme,
	items,
	address,
	locale,
}: {
	readonly name: string;
	readonly programme: string;
	readonly items: readonly TodayItem[];
	/** Of the page "I dag". */
	readonly address: string;
	readonly locale: 'da' | 'en';
}): TodayMail {
	const lines = items.map((item) =>
		m.learning_mail_item(
			{
				item: itemTitle(item, locale),
				minutes: m.learning_minutes({ count: minutesOf(item.seconds) }, { locale }),
			},
			{ locale },
		),
	);
	return {
		subject: m.learning_mail_subject({ count: minutesOf(secondsOf(items)), programme }, { locale }),
		body: m.learning_mail_body(
			{ name, items: lines.join('\n'), link: address, plan: `${address}/plan`, programme },
			{ locale },
		),
	};
}
