/**
 * What the test is against: a difference in either direction (what the product shows), or only that
 * the first tends to be higher (`greater`) or lower (`less`).
 */
export type Alternative = 'two-sided' | 'greater' | 'less';
