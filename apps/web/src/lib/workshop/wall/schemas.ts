import { z } from 'zod';

/** The most letters of a message: it is read at a glance, on a phone, by people who are busy. */
export const LONGEST_MESSAGE = 500;

const id = z.uuid();
/** Milliseconds since 1970, as a hidden field carries it. */
const moment = z.coerce
	.number()
	.int()
	.positive()
	.transform((at) => new Date(at));
const optionalMoment = z
	.literal('')
	.transform(() => undefined)
	.or(moment)
	.optional();
const optionalId = z
	.literal('')
	.transform(() => undefined)
	.or(id)
	.optional();
const roomTime = z
	.string()
	.transform((room) => {
		const [roomId = '', extraSeconds = ''] = room.split(':');
		return { roomId, extraSeconds: Number(extraSeconds) };
	})
	.pipe(z.object({ roomId: id, extraSeconds: z.number().int().min(0).max(3600) }));
const minutes = z.coerce.number().int().min(-60).max(60);
const seconds = z.coerce.number().int().min(10).max(600);

/** What the hidden fields of each of the wall's buttons hold. Nobody types them. */
export const nothing = z.object({});
export const phase = z.object({ phase: id, endsAt: moment });
export const back = z.object({ phase: optionalId, endsAt: optionalMoment });
export const extension = z.object({ phase: id, endsAt: moment, minutes });
export const newEnd = z.object({
	phase: id,
	endsAt: moment,
	to: moment,
	/** What rooms had beyond the others: a room's id and seconds with a colon between, and spaces. */
	beyond: z
		.string()
		.optional()
		.transform((rooms = '') => rooms.split(' ').filter(Boolean))
		.pipe(z.array(roomTime)),
});
export const countdown = z.object({ phase: id, endsAt: moment, seconds });
export const roomExtension = z.object({
	room: id,
	phase: id,
	extra: z.coerce.number().int().min(0),
	minutes,
});
export const message = z.object({ message: id });
export const example = z.object({ example: id });
export const participant = z.object({ participant: id });
export const movement = z.object({ participant: id, from: optionalId, to: optionalId });
export const room = z.object({ room: id });
export const merging = z.object({ room: id, into: id });
export const roomAndMoment = z.object({ room: id, at: optionalMoment });

/** What somebody writes to everybody, or to one room. */
export const newMessage = z.object({
	id,
	room: optionalId,
	text: z.string().trim().min(1).max(LONGEST_MESSAGE),
});
