/** Time as a clock that counts down shows it: minutes and seconds, "12.40". A second that has begun counts. */
export function timeLeft(milliseconds: number): string {
	const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
}
