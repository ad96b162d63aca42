import type { PageHead } from '../document/document.ts';
import { objectsIn } from '../document/structured-data/linked-data.ts';

const ARTICLE = /Article$|BlogPosting|^Report$/;
const COLLECTION = /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog|ProductGroup|Product|ProfilePage)$/;

/** What a page says that it is: 1 an article, -1 a collection or a thing on sale, 0 neither or both. */
export function declaredKind(head: PageHead | null): -1 | 0 | 1 {
  if (head === null) return 0;
  const types = head.linkedData.flatMap(objectsIn);
  const ofGraph = head.metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  const isArticle = types.some((type) => ARTICLE.test(type)) || ofGraph === 'article';
  const isCollection = types.some((type) => COLLECTION.test(type)) || /^(?:product|profile)/.test(ofGraph);
  return isArticle === isCollection ? 0 : isArticle ? 1 : -1;
}
