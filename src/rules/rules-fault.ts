/** What is wrong with rules: where, and what to do about it. */
export class RulesFault extends Error {
  constructor(path: readonly PropertyKey[], what: string) {
    super(path.length === 0 ? what : `${placeOf(path)}: ${what}`);
  }
}

/** `rules[2].match.regex[0]`, as one would write it in a script. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`)).join('');
