import { formatCode } from '#lib/survey/code.ts';
import { typeset } from '#lib/server/documents/typeset.ts';
import type { Certificate } from '#lib/training/certificates/certificate.ts';
import { certificateFacts, standingInWords } from '#lib/training/certificates/certificate-words.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import template from './certificate.typ?raw';
import { certificateQr, verificationAddress } from './certificate-address.ts';

/** The certificate as tagged PDF (PDF/UA-1), in the language that the reader reads. */
export function certificatePdf(certificate: Certificate, programme: string): Uint8Array {
	const { name, title, code, covers } = certificate;
	const { path, size } = certificateQr(code);
	const data = {
		programme,
		name,
		title,
		documentTitle: m.certificates_document_title({ title }),
		language: getLocale(),
		code: formatCode(code),
		address: verificationAddress(code),
		facts: certificateFacts(certificate).map(({ term, detail }) => [term, detail]),
		law: covers.map((statement) => ({
			cited: statement.cited,
			text: statement.text,
			standing: standingInWords(statement),
		})),
		words: {
			title: m.certificates_title(),
			hasCompleted: m.certificates_has_completed(),
			verify: m.certificates_verify(),
			verifyText: m.certificates_verify_text(),
			qr: m.certificates_qr(),
			code: m.certificates_code(),
			law: m.certificates_law(),
			lawText: m.certificates_law_text(),
			lawHeader: [
				m.certificates_law_reference(),
				m.certificates_law_says(),
				m.certificates_law_standing(),
			],
			page: m.certificates_page(),
			of: m.certificates_page_of(),
		},
	};
	return typeset(template, {
		data,
		drawings: {
			'qr.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`,
		},
	});
}
