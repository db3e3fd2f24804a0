/** The values that the documentation lists, where there may be others. */

export {};
