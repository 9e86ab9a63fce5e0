const ended = /[.?!…][“”"’'»]?$/;

/** The text as a sentence: with a full stop, unless it has an end of its own, before a closing quotation mark or after it. */
export const fullStop = (text: string) => (ended.test(text) ? text : `${text}.`);
