import type { Block } from '../document/document.ts';
import type { ReasonDefinition } from '../schema/reason-groups.ts';
import type { Verdict } from './outcomes.ts';
import type { Page } from './page.ts';

/** How a cleaner speaks: it can remove a block, keep it, or say what it looks like, but never edit or add one. */
interface Verdicts<Reason extends string> {
  /** The block is of the article, whatever a cleaner after this one makes of it. */
  keep(block: Block): void;
  /** The block is certainly not of the article. Evidence that is not on the page is given in words. */
  remove(block: Block, reason: Reason, evidence?: string): void;
  /** The block may well be of the article; should it prove to lie outside, this is what it was. */
  flag(block: Block, reason: Reason, evidence?: string): void;
}

export interface CleanerDefinition<Reason extends string> {
  readonly id: string;
  /** One sentence for the docs: what it takes away, and what it leaves. */
  readonly about: string;
  /** Every reason that the cleaner can give, with its group and what it means. */
  readonly reasons: Readonly<Record<Reason, ReasonDefinition>>;
  /** Whether it may speak of code that an article shows. The words of code mean nothing: `Copyright`, `Tags:`, `Share`. Without it, it may not. */
  readonly judgesCode?: true;
  clean(page: Page, verdicts: Verdicts<Reason>): void;
}

export interface Cleaner {
  readonly id: string;
  readonly about: string;
  readonly reasons: Readonly<Record<string, ReasonDefinition>>;
  run(page: Page): void;
}

/**
 * Makes a cleaner of its data and its one function. The wrapper stamps the cleaner's id on each verdict, so that
 * no cleaner can forget it.
 */
export function defineCleaner<Reason extends string>(definition: CleanerDefinition<Reason>): Cleaner {
  const { id, about, reasons, judgesCode = false } = definition;
  const verdict = (reason: Reason, evidence?: string): Verdict => ({ by: id, reason, ...(evidence && { evidence }) });
  return {
    id,
    about,
    reasons,
    run(page) {
      // In a page of text, code is what the text reader has found to be the page's own.
      const sparesCode = !judgesCode && page.document.format !== 'text';
      const isSpared = (block: Block) => sparesCode && block.kind === 'code';
      definition.clean(page, {
        keep: ({ index }) => page.outcomes.keep(index),
        remove: (block, reason, evidence) => {
          if (!isSpared(block)) page.outcomes.remove(block.index, verdict(reason, evidence));
        },
        flag: (block, reason, evidence) => {
          if (!isSpared(block)) page.outcomes.flag(block.index, verdict(reason, evidence));
        },
      });
    },
  };
}
