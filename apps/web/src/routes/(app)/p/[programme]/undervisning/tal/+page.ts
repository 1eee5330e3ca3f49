// Figures and links only: no script is needed to read them.
export const csr = false;
