/** The objects that requests, responses and events hold. Names of members are those on the wire. */

export {};
