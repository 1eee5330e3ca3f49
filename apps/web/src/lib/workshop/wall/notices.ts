import type { CurrentPhase, WallRoom } from '@raadgiver/workshop';
import { m } from '#paraglide/messages.js';
import type { Done, Fields } from './done.ts';
import { roomLabel } from './room-label.ts';

/** The button that takes it back: which action it calls, and what its hidden fields hold. */
interface Undo {
	readonly action: string;
	readonly fields: Fields;
}

/** The wall as it is when the notice is shown. */
export interface Now {
	readonly phase: CurrentPhase | undefined;
	readonly rooms: readonly WallRoom[];
}

interface Notice {
	readonly words: string;
	readonly undo?: Undo;
}

type Values = (name: string) => string;

/** What is said about it, and how it is taken back. Nothing for a word that the address cannot mean. */
export function noticeOf(done: Done, now: Now): Notice | undefined {
	return NOTICES[done.what]?.((name) => done.values[name] ?? '', now);
}

const seen = ({ phase }: Now) => ({ phase: phase?.id, endsAt: phase?.endsAt });

const room = (value: Values, { rooms }: Now, name = 'room') => {
	const found = rooms.find(({ id }) => id === value(name));
	return found ? roomLabel(found) : m.wall_a_room();
};

const person = (value: Values, { rooms }: Now) =>
	rooms.flatMap(({ members }) => members).find(({ id }) => id === value('participant'))?.name ??
	m.wall_somebody();

const NOTICES: Readonly<Record<string, (value: Values, now: Now) => Notice>> = {
	begyndt: (_, now) => ({
		words: m.wall_done_started(),
		undo: { action: 'goBack', fields: { phase: now.phase?.id } },
	}),
	videre: (value, now) => ({
		words: now.phase ? m.wall_done_next({ title: now.phase.title }) : m.wall_done_ended(),
		undo: { action: 'goBack', fields: { phase: now.phase?.id, endsAt: value('was') } },
	}),
	tilbage: (_, now) => ({
		words: now.phase ? m.wall_done_back({ title: now.phase.title }) : m.wall_done_not_begun(),
	}),
	forlaenget: (value, now) => ({
		words: m.wall_done_extended({ minutes: value('minutes') }),
		undo: { action: 'moveEnd', fields: { ...seen(now), to: value('was') } },
	}),
	nedtaelling: (value, now) => ({
		words: m.wall_done_countdown({ seconds: value('seconds') }),
		undo: {
			action: 'moveEnd',
			fields: { ...seen(now), to: value('was'), beyond: value('beyond') },
		},
	}),
	tid: () => ({ words: m.wall_done_time_back() }),
	'gruppe-tid': (value, now) => ({
		words:
			Number(value('minutes')) > 0
				? m.wall_done_room_extended({ room: room(value, now), minutes: value('minutes') })
				: m.wall_done_time_back(),
		undo: {
			action: 'extendRoom',
			fields: {
				room: value('room'),
				phase: value('phase'),
				extra: value('extra'),
				minutes: -Number(value('minutes')),
			},
		},
	}),
	besked: (value) => ({
		words: m.wall_done_sent(),
		undo: { action: 'withdraw', fields: { message: value('message') } },
	}),
	'besked-trukket': (value) => ({
		words: m.wall_done_withdrawn(),
		undo: { action: 'restore', fields: { message: value('message') } },
	}),
	skjult: (value) => ({
		words: m.wall_done_hidden(),
		undo: { action: 'show', fields: { example: value('example') } },
	}),
	vist: (value) => ({
		words: m.wall_done_shown(),
		undo: { action: 'hide', fields: { example: value('example') } },
	}),
	fjernet: (value) => ({
		words: m.wall_done_removed(),
		undo: { action: 'readmit', fields: { participant: value('participant') } },
	}),
	'lukket-ind': (value, now) => ({
		words: m.wall_done_readmitted({ name: person(value, now) }),
		undo: { action: 'remove', fields: { participant: value('participant') } },
	}),
	'doer-lukket': () => ({
		words: m.wall_done_door_closed(),
		undo: { action: 'openDoor', fields: {} },
	}),
	'doer-aabnet': () => ({
		words: m.wall_done_door_opened(),
		undo: { action: 'closeDoor', fields: {} },
	}),
	flyttet: (value, now) => ({
		words: value('to')
			? m.wall_done_moved({ name: person(value, now), room: room(value, now, 'to') })
			: m.wall_done_moved_out(),
		undo: {
			action: 'move',
			fields: { participant: value('participant'), from: value('to'), to: value('from') },
		},
	}),
	laast: (value, now) => ({
		words: m.wall_done_locked({ room: room(value, now) }),
		undo: { action: 'unlock', fields: { room: value('room') } },
	}),
	'laast-op': (value, now) => ({
		words: m.wall_done_unlocked({ room: room(value, now) }),
		undo: { action: 'lock', fields: { room: value('room') } },
	}),
	'slaaet-sammen': (value, now) => ({
		words: m.wall_done_merged({ room: room(value, now), into: room(value, now, 'into') }),
		undo: { action: 'part', fields: { room: value('room') } },
	}),
	skilt: (value, now) => ({
		words: m.wall_done_parted({ room: room(value, now), into: room(value, now, 'into') }),
		undo: { action: 'merge', fields: { room: value('room'), into: value('into') } },
	}),
	genaabnet: (value, now) => ({
		words: m.wall_done_reopened({ room: room(value, now) }),
		undo: { action: 'close', fields: { room: value('room'), at: value('at') } },
	}),
	lukket: (value, now) => ({
		words: m.wall_done_closed({ room: room(value, now) }),
		undo: { action: 'reopen', fields: { room: value('room'), at: value('at') } },
	}),
	taget: (value, now) => ({
		words: m.wall_done_taken({ room: room(value, now) }),
		undo: { action: 'release', fields: { room: value('room') } },
	}),
	sluppet: (value, now) => ({
		words: m.wall_done_released({ room: room(value, now) }),
		undo: { action: 'take', fields: { room: value('room') } },
	}),
	hjulpet: (value, now) => ({
		words: m.wall_done_helped({ room: room(value, now) }),
		undo: { action: 'ask', fields: { room: value('room'), at: value('at') } },
	}),
	kaldt: (value, now) => ({ words: m.wall_done_asked({ room: room(value, now) }) }),
};
