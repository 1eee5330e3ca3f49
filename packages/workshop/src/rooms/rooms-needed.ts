/**
 * How many rooms so many people need, when a room holds so many.
 * Throws RangeError unless both are whole numbers, people at least 0 and the size at least 1.
 *
 * @example
 * roomsNeeded(40, 6); // => 7
 * roomsNeeded(0, 6); // => 0
 */
export function roomsNeeded(participants: number, roomSize: number): number {
	if (!Number.isSafeInteger(participants) || participants < 0) {
		throw new RangeError('participants must be a whole number from 0');
	}
	if (!Number.isSafeInteger(roomSize) || roomSize < 1) {
		throw new RangeError('a room must hold a whole number of people from 1');
	}
	return Math.ceil(participants / roomSize);
}
