import type { WallRoom } from '@raadgiver/workshop';

/** What somebody who does not see the wall is told of it. Text that grows is no news. */
export interface News {
	readonly kind: 'calls' | 'handed-in';
	readonly room: WallRoom;
}

/** What has happened between two looks at the wall. The first look brings none. */
export function wallNews(
	before: readonly WallRoom[] | undefined,
	now: readonly WallRoom[],
): readonly News[] {
	if (!before) return [];
	const known = new Map(before.map((room) => [room.id, room]));
	return now.flatMap((room): News[] => {
		const old = known.get(room.id);
		if (old === room) return [];
		if (room.helpAskedAt !== undefined && room.helpAskedAt !== old?.helpAskedAt)
			return [{ kind: 'calls', room }];
		if (room.handedInAt !== undefined && room.handedInAt !== old?.handedInAt)
			return [{ kind: 'handed-in', room }];
		return [];
	});
}
