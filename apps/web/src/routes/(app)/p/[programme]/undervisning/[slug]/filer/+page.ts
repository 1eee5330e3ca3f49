// Links and a form: the page needs no script.
export const csr = false;
