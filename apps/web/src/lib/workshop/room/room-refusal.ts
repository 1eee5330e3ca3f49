import type { RefusedExample } from './plain/refused-example.ts';

/** Why a form of the room did nothing. */
export interface RoomRefusal {
	readonly reason?: 'unready' | 'closed';
	/** The example that could not be kept. */
	readonly example?: RefusedExample;
}
