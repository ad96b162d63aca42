import type { Block } from '../document.ts';
import { placeBlocks } from './block-places.ts';
import type { MarksOfElement } from './element-marks.ts';
import type { Frame } from './frame.ts';
import { LineageReader } from './lineage-reader.ts';
import type { FoundBlock } from './page-walk.ts';

/** Works out the places and hints of the blocks that a walk found in `source`. */
export function toBlocks(found: readonly FoundBlock[], source: string, marksOf: MarksOfElement | null = null): Block[] {
  const places = placeBlocks(found, source);
  const lineages = new LineageReader();
  return found.map(
    ({ gathered: { text, linkDensity, omitted, isFromAttribute }, kind, level, gapBefore, frame, element }, index) => {
      const { tagPath, names, language } = lineages.lineageOf(element);
      const container = containerOf(frame);
      const hints =
        language === null
          ? { linkDensity, tagPath, names, container }
          : { linkDensity, tagPath, names, container, language };
      const place = places[index] ?? { lines: [1, 1] as const };
      const block = {
        index,
        text,
        kind,
        level,
        place,
        gapBefore,
        hints,
        ...(omitted && { omitted }),
        ...(isFromAttribute && { from: 'attribute' as const }),
      };
      if (!marksOf) return block;
      const own = marksOf(element);
      return own.length === 0 ? block : { ...block, marks: own };
    },
  );
}

/** Text beside blocks has those blocks for siblings; text that fills its element is that element, and its siblings are the element's. */
function containerOf(frame: Frame): number {
  const holds = frame.holdsBlocks || frame.ownBlocks > 1;
  return (holds && !frame.isLeaf) || !frame.parent ? frame.id : frame.parent.id;
}
