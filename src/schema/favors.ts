/** What the classifier favors: body text that is certain, or all that may be of the body. */
export const FAVORS = ['precision', 'balanced', 'recall'] as const;

export type Favor = (typeof FAVORS)[number];
