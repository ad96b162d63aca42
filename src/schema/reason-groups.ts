/** What kinds of things are removed, by the name that people read. Reasons of one group share a colour in the report. */
export const REASON_GROUPS = {
  furniture: 'Menus and other site elements',
  code: 'Code of the page',
  stories: 'Other stories',
  readers: 'Sharing and comments',
  offers: 'Offers',
  notices: 'Notices',
  about: 'About the article',
  unnamed: 'No specific reason',
  tool: 'Marks of text browsers and printers',
  refused: 'Refused pages',
  rules: 'Your own rules',
} as const;

export type ReasonGroup = keyof typeof REASON_GROUPS;

/** A reason for a removal, as its cleaner defines it. */
export interface ReasonDefinition {
  readonly group: ReasonGroup;
  /** What it says of a line, in one sentence for the docs and the report. */
  readonly about: string;
}
