/** A column of a table with rows of type Row. */
export interface Column<Row> {
	/** Distinguishes the columns, and tells the cell snippet which one it renders. */
	key: string;
	label: string;
	/** Right-aligned, so that figures stand under each other. */
	numeric?: boolean;
	/** The column that names its row. */
	rowHeader?: boolean;
	/** The cell's text, unless the table's cell snippet renders it. */
	text?: (row: Row) => string | number;
}
