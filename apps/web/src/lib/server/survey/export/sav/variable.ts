/** How SPSS treats a variable's values: as names, as an order, or as sizes. */
export type Measure = 'nominal' | 'ordinal' | 'scale';

/** A value's name in words. */
export interface ValueLabel {
	readonly value: number;
	readonly label: string;
}

/** A column of figures. Undefined in a row becomes the system-missing value. */
export interface NumericVariable {
	readonly kind: 'number';
	readonly name: string;
	readonly label: string;
	readonly measure: Measure;
	readonly decimals?: number;
	readonly valueLabels?: readonly ValueLabel[];
	/** The values from low to high, both included, stand for answers that are missing ("user-missing"). */
	readonly missing?: { readonly low: number; readonly high: number };
}

/** A column of texts. Undefined in a row becomes an empty text: texts have no missing value. */
export interface TextVariable {
	readonly kind: 'text';
	readonly name: string;
	readonly label: string;
	/** Bytes of UTF-8, 1 to 32,767; a longer text is refused, never cut. */
	readonly width: number;
}

export type SavVariable = NumericVariable | TextVariable;

export type SavValue = number | string | undefined;

/** One case: a value a variable, in the same order. */
export type SavRow = readonly SavValue[];
