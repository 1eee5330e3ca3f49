// One form and text: nothing needs script.
export const csr = false;
