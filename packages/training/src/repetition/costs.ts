/**
 * Seconds that one question of repetition takes. Those that ship have 63 words on average, all options and
 * whys among them; at 238 words a minute (Brysbaert 2019, "How many
 * words do we read per minute?", Journal of Memory and Language 109, non-fiction) they are read in 16
 * seconds, and as long again is given to think and to tap.
 */
export const QUESTION_SECONDS = 30;

/** Seconds that the lesson about a change of the law takes: it is made to be two minutes. */
export const CHANGE_SECONDS = 120;

/** Seconds below which no new module is proposed: less would be a title and nothing learned. */
export const LEAST_BEGINNING_SECONDS = 120;
