/** What the desk never takes. */
export type ForbiddenKind = 'myNumber' | 'card' | 'licence' | 'healthInsurance';
