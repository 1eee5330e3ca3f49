/**
 * Standard error of measurement: how far one person's score typically lies from what it would be on
 * average if the person could be asked again and again.
 *
 * Method: sd · √(1 − reliability), with the spread of the scores among people and a reliability such
 * as Cronbach's alpha (Lord and Novick 1968), as R's psychometric::SE.Meas.
 * Throws RangeError for an sd below 0 and a reliability outside 0–1.
 *
 * @example
 * standardErrorOfMeasurement({ sd: 20, reliability: 0.85 }); // => 7.746
 */
export function standardErrorOfMeasurement({
	sd,
	reliability,
}: {
	sd: number;
	reliability: number;
}): number {
	if (!(sd >= 0 && Number.isFinite(sd))) throw new RangeError('a spread is at least 0');
	if (!(reliability >= 0 && reliability <= 1)) {
		throw new RangeError('a reliability lies between 0 and 1');
	}
	return sd * Math.sqrt(1 - reliability);
}
