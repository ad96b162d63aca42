/** What a line may be, as bits. */
export const LineType = {
  /** Holds a day and month, or an age: 'November 20, 2020', '20.11.2020', '13 hours ago'. */
  speaksOfDate: 1,
  /** Says little else: 'Published Nov. 20, 2020 at 5:50 am'. */
  isDate: 2,
  /** 'Yesterday', '3h ago', 'vor 2 Tagen'. */
  isAge: 4,
  /** '6 min read', 'Lesezeit: 3 Minuten'. */
  isReadingTime: 8,
  /** 'By Jane Roe', 'Von Erika Beispiel'. */
  isByline: 16,
  /** Two to four capitalised words: 'Jane Roe', but also 'Contact Us'. */
  isNameLike: 32,
  /** 'Home » Sports » Cup': a way to the page, which may end in its title. */
  isBreadcrumb: 64,
  /** Wording of buttons, notices, and labels of lists and rails. */
  isFurniture: 128,
  /** Says whose picture this is or what it shows. */
  isCaption: 256,
  /** Could itself be a headline, by its length and wording, and by how much the page speaks of its subject. */
  couldBeHeadline: 512,
  /** Says that an author follows: 'About the author'. */
  isAuthorLabel: 1024,
} as const;
