/** Anything that survives being stored: an answer, a draft, a dialog's state. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
