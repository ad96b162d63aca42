import type { TextTraits } from '../page/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';
import { phrases, saysAny } from './wording.ts';

const NETWORKS = new Set(
  phrases(`
    facebook | twitter | x | linkedin | pinterest | whatsapp | telegram | reddit | email | e-mail | mail | instagram | youtube
    tiktok | bluesky | threads | mastodon | tumblr | flipboard | messenger | xing | pocket | snapchat | google news | copy link
    link copied
  `),
);

const isShare = saysAny({
  exact: `
      share | share this | share it | share article | share this article | share this story | share this post
      share this page | share via | share on | share with | share options | share link | share the post | share:
      tweet | tweet this | pin it | pin | post | send | like | like this | follow | follow us | shares
      total shares | send this to a friend | send to a friend | email this article | email this | email article
      email a friend | gift article | gift this article | give this article | share full article | save
      save article | save for later | saved | bookmark | add to favorites | listen | listen to this article
      listen to article | like loading | loading | click to share | teilen | artikel teilen | per e-mail
      weiterleiten | merken | artikel merken | vorlesen | artikel anhören | folgen | partager
      partager cet article | envoyer | enregistrer | écouter | suivre | compartir | comparte
      comparte este artículo | compartir en | guardar | enviar | escuchar | síguenos | compartilhe | compartilhar
      partilhar | partilhe | salvar | ouvir | siga-nos | condividi | condividi questo articolo | condividi su
      salva | invia | ascolta | seguici | addthis sharing buttons
    `,
  begins: `
      share on | share via | share this | share to | share by | click to share | click to email | click to print
      click to print | tweet this | post on x | follow us on | like us on | find us on | connect with us
      join us on | save to | opens in new window | auf facebook teilen | auf twitter teilen | teilen auf
      folgen sie uns | folge uns | partager sur | partager par | suivez-nous | suivez nous | compartir en
      compartir por | síguenos en | sigue a | compartilhar no | compartilhe no | partilhar no | siga-nos no
      siga o | condividi su | seguici su
    `,
  upTo: 9,
});

const isPrint = saysAny({
  exact: `
      print | print this | print article | print this article | print this page | print page | print friendly
      drucken | artikel drucken | seite drucken | imprimer | imprimer cet article | imprimir | stampa | pdf
      download pdf
    `,
});

const SHARE_COUNT =
  /^(?:\d[\d.,]*[kKmM]?\s+)?(?:shares?|likes?|views?|retweets?|tweets?|pins?|reads?|aufrufe|vues|partages|visitas|compartidos|visualizações|visualizzazioni|condivisioni)(?: ?:? ?\d[\d.,]*[kKmM]?)?$/;

/** How often a page was asked for, as content systems print it beside the date. */
const HITS = /^(?:hits|zugriffe|affichages|visite|találatok|odsłony) ?: ?\d[\d.,]*$/;

/** `Share to FacebookShare to Twitter`: buttons whose names the page has run together. */
const GLUED = /^share (?:to|on|via) \S{2,12}share (?:to|on|via) /;

const isControl = (traits: TextTraits) => isShare(traits) || isPrint(traits) || NETWORKS.has(traits.key);

/** Words that lead in a row of networks or end it. */
const ROW_WORDS = new Set(
  phrases(
    'share | print | more | teilen | drucken | partager | imprimer | compartir | comparte | compartilhe | partilhe | condividi | delen',
  ),
);

const FIRST_WORD = /^[^\s|,:·•/]+/;
const isOfRow = (word: string): boolean => NETWORKS.has(word) || ROW_WORDS.has(word);

/** A line that holds nothing but several of the controls: `Share: Facebook Twitter Email Print`. */
function isRowOfNetworks(key: string): boolean {
  if (!isOfRow(FIRST_WORD.exec(key)?.[0] ?? '')) return false;
  const words = key.split(/[\s|,:·•/]+/);
  return words.length >= 2 && words.length <= 14 && words.every(isOfRow);
}

export const share = defineCleaner({
  id: 'share',
  about: 'Controls to share, like, save, follow, listen and print. A paragraph about shares is never one.',
  reasons: {
    share: 'A control to share, save or follow, or the name of a network beside it.',
    print: 'A control to print the page.',
    'share-count': 'How often the page was shared, liked or seen.',
  },
  clean(page, { remove, suspect }) {
    let afterControl = false;
    for (const block of page.open()) {
      const traits = page.traits(block);
      // A network's name alone may head a section of a guide; beside another control it is a button, and with a star the
      // field of a form.
      const isNetwork = NETWORKS.has(traits.key) && !block.text.endsWith('*');
      const next = page.blocks[block.index + 1];
      const besideControl = afterControl || (next !== undefined && isControl(page.traits(next)));
      afterControl = isNetwork || isControl(traits);
      if (traits.mayOpenWording && GLUED.test(traits.key)) remove(block, 'share');
      if (traits.words > 14) continue;
      if (isNetwork) (besideControl ? remove : suspect)(block, 'share');
      else if (isShare(traits) || isRowOfNetworks(traits.key)) remove(block, 'share');
      else if (isPrint(traits)) remove(block, 'print');
      else if (SHARE_COUNT.test(traits.key) || HITS.test(traits.key)) remove(block, 'share-count');
    }
  },
});
