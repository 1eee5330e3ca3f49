// Links and a search field: no script is needed.
export const csr = false;
