import type { StructureNeed } from '../article/structured-blocks.ts';
import type { Job } from '../batch/task.ts';

/** Fields that say what became of the lines of captions. */
const OF_CAPTIONS = ['images', 'removed', 'provenance'];

/** How much of the structure of articles what is written of them shows. */
export function structureNeed({
  format,
  writing,
  reviews,
}: Pick<Job, 'format' | 'writing' | 'reviews'>): StructureNeed {
  if (reviews) return 'images';
  switch (format) {
    case 'text':
      return 'none';
    case 'dolma':
    case 'dolma-attributes':
    case 'explain':
      return 'images';
    case 'markdown':
    case 'html':
      return 'all';
    case 'json':
    case 'ndjson':
      return ofFields(writing?.fields ?? null);
  }
}

function ofFields(fields: readonly string[] | null): StructureNeed {
  if (fields === null || fields.includes('blocks')) return 'all';
  return fields.some((field) => OF_CAPTIONS.includes(field)) ? 'images' : 'none';
}
