export {};

/** 目录换版 of a running case: what the journal says of it, and what the steps remember. */
