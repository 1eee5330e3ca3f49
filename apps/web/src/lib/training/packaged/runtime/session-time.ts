/** Seconds as SCORM 1.2 writes how long a sitting took: 0001:02:03.45. */
export function scorm12Time(seconds: number): string {
	const hundredths = Math.round(seconds * 100);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(hundredths / 360_000);
	const minutes = Math.floor(hundredths / 6_000) % 60;
	const rest = hundredths % 6_000;
	return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(Math.floor(rest / 100))}.${two(rest % 100)}`;
}

/** Seconds as ISO 8601 writes a duration, which SCORM 2004 and xAPI take: PT123.45S. */
export function isoSeconds(seconds: number): string {
	return `PT${Math.round(seconds * 100) / 100}S`;
}
