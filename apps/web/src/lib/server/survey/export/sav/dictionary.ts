import type { ByteWriter } from './byte-writer.ts';
import { BIAS } from './case-writer.ts';
import { cut } from './cut.ts';
import type { Segment, SegmentedVariable } from './segments.ts';
import type { Measure, NumericVariable, SavVariable } from './variable.ts';

/** Bytes that SPSS takes of a variable's label and of a value's; what is longer is cut. */
const LABEL_WIDTHS = { file: 64, variable: 255, value: 120 } as const;

const FORMAT_CODES = { text: 1, number: 5 } as const;
const MEASURE_CODES: Record<Measure, number> = { nominal: 1, ordinal: 2, scale: 3 };

/** The largest and the second smallest figure, which stand for HIGHEST and LOWEST. */
const HIGHEST = Number.MAX_VALUE;
const SYSTEM_MISSING = -Number.MAX_VALUE;
const LOWEST = -1.7976931348623155e308;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const encoder = new TextEncoder();

export interface DictionaryFacts {
	/** What the file is about, in a line. */
	readonly title: string;
	readonly createdAt: Date;
	readonly caseCount: number;
}

/** Everything before the cases, in the order that the format asks for; records of kind 7 by number. */
export function writeDictionary(
	out: ByteWriter,
	variables: readonly SegmentedVariable[],
	facts: DictionaryFacts,
): void {
	fileHeader(out, variables, facts);
	for (const segmented of variables) variableRecords(out, segmented);
	for (const segmented of variables) valueLabelRecords(out, segmented);
	machineRecords(out);
	displayRecord(out, variables);
	textRecord(out, 13, longNames(variables));
	const widths = veryLongTexts(variables);
	if (widths !== '') textRecord(out, 14, widths);
	caseCountRecord(out, facts.caseCount);
	textRecord(out, 20, 'UTF-8');
	out.int32(999, 0);
}

/** "File Header Record" */
function fileHeader(
	out: ByteWriter,
	variables: readonly SegmentedVariable[],
	{ title, createdAt, caseCount }: DictionaryFacts,
): void {
	const octets = allSegments(variables).reduce((sum, segment) => sum + segment.octets, 0);
	out.text('$FL2', 4);
	out.text('@(#) SPSS DATA FILE', 60);
	const layout = 2;
	const simpleCompression = 1;
	const noWeight = 0;
	out.int32(layout, octets, simpleCompression, noWeight, caseCount);
	out.float64(BIAS);
	const [day, time] = createdAt.toISOString().split('T') as [string, string];
	const month = MONTHS[createdAt.getUTCMonth()] ?? '';
	out.text(`${day.slice(8)} ${month} ${day.slice(2, 4)}`, 9);
	out.text(time.slice(0, 8), 8);
	out.text(cut(title, LABEL_WIDTHS.file), LABEL_WIDTHS.file);
	out.fill(0, 3);
}

/** "Variable Record": one a segment, and one more for each further eight bytes of a text. */
function variableRecords(out: ByteWriter, { variable, segments }: SegmentedVariable): void {
	segments.forEach((segment, place) => {
		const label =
			place === 0 ? encoder.encode(cut(variable.label, LABEL_WIDTHS.variable)) : undefined;
		const missing = missingRange(variable);
		out.int32(2, segment.width, label ? 1 : 0, missing ? -2 : 0);
		const format = formatOf(variable, segment);
		out.int32(format, format);
		out.text(segment.shortName, 8);
		if (label) {
			out.int32(label.length);
			out.bytes(label);
			out.fill(0x20, paddingTo(4, label.length));
		}
		if (missing) out.float64(missing.low, missing.high);
		for (let octet = 1; octet < segment.octets; octet += 1) {
			out.int32(2, -1, 0, 0, 0, 0);
			out.text('', 8);
		}
	});
}

function missingRange(variable: SavVariable): NumericVariable['missing'] {
	return variable.kind === 'number' ? variable.missing : undefined;
}

/** Kind, width and decimals of print and write, a byte each. */
function formatOf(variable: SavVariable, { width }: Segment): number {
	if (variable.kind === 'text') return (FORMAT_CODES.text << 16) | (width << 8);
	return (FORMAT_CODES.number << 16) | (8 << 8) | (variable.decimals ?? 0);
}

/** "Value Labels Records": the labels, then the variable that they are for. */
function valueLabelRecords(out: ByteWriter, { variable, index }: SegmentedVariable): void {
	if (variable.kind !== 'number' || !variable.valueLabels?.length) return;
	out.int32(3, variable.valueLabels.length);
	for (const { value, label } of variable.valueLabels) {
		const bytes = encoder.encode(cut(label, LABEL_WIDTHS.value));
		out.float64(value);
		out.byte(bytes.length);
		out.bytes(bytes);
		out.fill(0x20, paddingTo(8, bytes.length + 1));
	}
	out.int32(4, 1, index);
}

/** "Machine Integer Info Record" and "Machine Floating-Point Info Record" */
function machineRecords(out: ByteWriter): void {
	const version = [1, 0, 0];
	const [unknownMachine, ieee754, compression, littleEndian, utf8] = [-1, 1, 1, 2, 65_001] as const;
	out.int32(7, 3, 4, 8);
	out.int32(...version, unknownMachine, ieee754, compression, littleEndian, utf8);
	out.int32(7, 4, 8, 3);
	out.float64(SYSTEM_MISSING, HIGHEST, LOWEST);
}

/** "Variable Display Parameter Record": measurement level, width and alignment of each segment. */
function displayRecord(out: ByteWriter, variables: readonly SegmentedVariable[]): void {
	out.int32(7, 11, 4, 3 * allSegments(variables).length);
	const [left, right] = [0, 1] as const;
	for (const { variable, segments } of variables) {
		for (const { width } of segments) {
			if (variable.kind === 'text') out.int32(MEASURE_CODES.nominal, Math.min(width, 32), left);
			else out.int32(MEASURE_CODES[variable.measure], 8, right);
		}
	}
}

/** "Long Variable Names Record" */
function longNames(variables: readonly SegmentedVariable[]): string {
	return variables
		.map(({ variable, segments }) => `${segments[0]?.shortName}=${variable.name}`)
		.join('\t');
}

/** "Very Long String Record": the whole width of each text that is divided. */
function veryLongTexts(variables: readonly SegmentedVariable[]): string {
	return variables
		.map(({ variable, segments }) => {
			if (variable.kind !== 'text' || segments.length === 1) return '';
			return `${segments[0]?.shortName}=${String(variable.width).padStart(5, '0')}\0\t`;
		})
		.join('');
}

/** "Extended Number of Cases Record": two integers of 64 bits, the first always 1. */
function caseCountRecord(out: ByteWriter, caseCount: number): void {
	out.int32(7, 16, 8, 2);
	out.int32(1, 0, caseCount, 0);
}

function textRecord(out: ByteWriter, subtype: number, text: string): void {
	const bytes = encoder.encode(text);
	out.int32(7, subtype, 1, bytes.length);
	out.bytes(bytes);
}

function allSegments(variables: readonly SegmentedVariable[]): Segment[] {
	return variables.flatMap(({ segments }) => segments);
}

function paddingTo(multiple: number, length: number): number {
	return (multiple - (length % multiple)) % multiple;
}
