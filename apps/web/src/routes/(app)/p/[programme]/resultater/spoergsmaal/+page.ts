// Figures and links only: no script is needed to read them, and they are sent once instead of twice.
export const csr = false;
