/** Why an item holds no value. The four are counted apart and never mixed with the values. */
export const MISSING = ['dont-know', 'skipped', 'not-reached', 'not-shown'] as const;

export type Missing = (typeof MISSING)[number];

/**
 * What one respondent did with one item.
 * - `given`: a point on a scale (number), or the id of an option or a written text (string)
 * - `dont-know`: chose "ved ikke"
 * - `skipped`: saw the item, went on and left it empty
 * - `not-reached`: stopped before the item
 * - `not-shown`: was never meant to see the item
 */
export type Answer = { kind: 'given'; value: number | string } | { kind: Missing };
