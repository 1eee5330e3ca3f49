/** Who teaches: they write and review modules, and keep the law register. */
export const TEACHERS = ['adviser', 'coordinator'] as const;
