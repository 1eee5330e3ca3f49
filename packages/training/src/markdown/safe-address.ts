/** Addresses that open a page or a picture; anything else could run as a script. */
const safe = /^(https:\/\/|lov:|mailto:|[a-z0-9][a-z0-9._/-]*$)/;

/** Whether a link or a picture may lead there. */
export function isSafeAddress(address: string): boolean {
	return safe.test(address);
}

/** A picture stands among our own files: one from elsewhere would tell others who reads the page. */
const ownFile = /^[a-z0-9][a-z0-9._/-]*$/;

/** Whether a picture may be shown from there. */
export function isOwnPicture(address: string): boolean {
	return ownFile.test(address);
}
