/** Somebody who has been picked up on the wall, to be put into another room. */
export interface Picked {
	readonly participant: string;
	readonly name: string;
	/** The room they are in; undefined where they have none. */
	readonly from: string | undefined;
}
