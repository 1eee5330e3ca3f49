/** No script at all: a respondent's phone loads words and a sheet, and every step is a plain form. */
export const csr = false;
