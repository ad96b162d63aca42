const WHO = ['The mayor', 'A baker', 'The crew of the ferry', 'Nobody on the quay', 'The night watch', 'A teacher'];
const DID = ['counted the boats', 'closed the gate', 'sold the last loaf', 'waited for the fog', 'painted the pier'];
const WHY = ['because the tide was late', 'as every spring', 'before the bells rang', 'while the town slept'];

/** NDJSON records of short invented pages, every fortieth of which gives an error. */
export function scaleRecords(count: number): string {
  return Array.from({ length: count }, (_, nth) => `${recordLine(nth)}\n`).join('');
}

function recordLine(nth: number): string {
  if (nth % 80 === 20) return `{"id":"note-${nth}","text":`;
  if (nth % 80 === 60) return JSON.stringify({ id: `note-${nth}`, text: 'Menu\nSearch\nLog in\n' });
  const sentence = (place: number) =>
    `${WHO[(nth + place) % 6]} ${DID[(nth * 7 + place) % 5]} ${WHY[(nth * 3 + place) % 4]}, and said so to the paper in note ${nth + place}.`;
  const lines = [
    'Menu',
    'Search',
    `Harbour Note ${nth}: ${DID[nth % 5]}`,
    'By Marta Ellingsen',
    `March ${1 + (nth % 28)}, 2022`,
    [0, 1, 2].map(sentence).join(' '),
    [3, 4].map(sentence).join(' '),
    'Sign up for our newsletter',
  ];
  return JSON.stringify({ id: `note-${nth}`, text: lines.join('\n') });
}
