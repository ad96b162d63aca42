/** Whether a name that a byline gives is that of a person, a team or an agency. */
import { foldLetters } from '../../text/fold-letters.ts';
import { isGivenName } from './given-names.ts';
import { AGENCIES, AGENCY_NAMES, kindsOfNameWord, NameWord } from './name-words.ts';
import { withoutStop } from './tokens.ts';

/** A team that signs for itself: 'The Example Team', 'Lifestyle Desk'. */
export function isTeamName(name: string): boolean {
  const all = name.toLowerCase().split(/\s+/);
  return all.length <= 5 && ((kindsOfNameWord(all.at(-1) ?? '') | kindsOfNameWord(all[0] ?? '')) & NameWord.team) !== 0;
}

/** A news agency, by its letters or its full name. */
export function isAgency(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return (
    AGENCY_NAMES.has(plain) ||
    (AGENCIES.has(plain) && (name === name.toUpperCase() || plain.length > 4 || plain === 'dpa'))
  );
}

/** Of a folded word. */
const NAME_WORD =
  /^(?:(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|[DLO]['’]|[dlo]['’])?[A-ZÀ][¸a-zà'’.-]*(?:-[A-ZÀ][¸a-zà'’.-]*)*|[¸A-ZÀ'’.-]+|ª[¸ª]*)$/;

/** Two to five words that all could be a person's name. */
export function isPersonName(name: string): boolean {
  const comma = name.indexOf(',');
  if (!/\s/.test(name)) return false;
  const all = (comma === -1 ? name : name.slice(0, comma)).split(/\s+/);
  if (all.length < 2 || all.length > 5) return false;
  return all.every((word) => {
    const plain = withoutStop(word.toLowerCase());
    const kinds = kindsOfNameWord(plain);
    if ((kinds & (NameWord.notName | NameWord.ending | NameWord.role)) !== 0) return false;
    return (kinds & NameWord.particle) !== 0 || NAME_WORD.test(foldLetters(word)) || /^\(.*\)$/.test(word);
  });
}

const HOUSE = NameWord.institution | NameWord.outlet | NameWord.team;

/** Whether any of some names is that of a person, and not of a house or a desk: of a name of two words the second may be any. */
export const isOfPeople = (names: readonly string[]): boolean =>
  names.some((name) => {
    const later = name.toLowerCase().split(/\s+/).slice(1);
    return (
      isPersonName(name) &&
      !later.some(
        (word, at) =>
          (at > 0 || later.length > 1 || !isGivenName(name.split(' ', 1)[0] ?? '')) &&
          (kindsOfNameWord(word) & HOUSE) !== 0,
      )
    );
  });
