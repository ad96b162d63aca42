import { defineCleaner } from './define-cleaner.ts';
import { saysAny } from './wording.ts';

/** Spares nearly every block the pattern below. */
const MAY_BE_COPYRIGHT = /©|\(c\)|&copy;|copyright|reserv|réserv|riserv|vorbehalten/i;
const COPYRIGHT =
  /^[\s(]*(?:©|\(c\)|&copy;|copyright(?: of)?(?:\s?©|\s\(c\)|:|\s(?:19|20)\d{2}))|(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d{2}|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b/i;
const saysLegal = saysAny({
  exact: `
      terms | terms of use | terms of service | terms and conditions | terms & conditions | privacy
      privacy policy | privacy notice | privacy statement | cookie policy | cookies policy | cookie notice
      cookies | disclaimer | legal | legal notice | imprint | accessibility | accessibility statement
      do not sell my personal information | do not sell or share my personal information | your privacy choices
      ad choices | adchoices | about our ads | ethics policy | corrections | editorial policy | dmca | eula
      copyright | report a correction | report an error | report a typo | licensing | reprints
      rights & permissions | order reprints | permissions | impressum | datenschutz | datenschutzerklärung | agb
      nutzungsbedingungen | mentions légales | politique de confidentialité | conditions générales
      conditions d'utilisation | cgu | cgv | aviso legal | política de privacidad | política de cookies
      términos y condiciones | términos de uso | política de privacidade | termos de uso | termos e condições
      informativa privacy | privacy e cookie | note legali | condizioni di utilizzo | termini e condizioni
      無断転載を禁じます | 無断転載禁止 | 禁無断転載 | 版权所有 | 版權所有 | 未经授权不得转载 | 무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지
      все права защищены | alle rechten voorbehouden | wszelkie prawa zastrzeżone | جميع الحقوق محفوظة
    `,
  begins: `
      this material may not be published | this website is | this site is protected by recaptcha
      the material on this site may not | no part of this | reproduction in whole or in part
      reproduction without | use of this site constitutes | use of and/or registration
      registration on or use of this site | we may earn | we may receive | this post may contain affiliate
      this article may contain affiliate | this article contains affiliate | this post contains affiliate
      this page contains affiliate | when you buy through | when you purchase through | if you buy something
      if you purchase | if you click | as an amazon associate | products featured | all products featured
      all products recommended | the information contained | the views expressed in this | the views expressed here
      the views expressed are | the views expressed by | the opinions expressed in this | the opinions expressed here
      the opinions expressed are | the opinions expressed by | views expressed in this | views expressed here
      views expressed are | views expressed by | opinions expressed in this | opinions expressed here
      opinions expressed are | opinions expressed by | disclaimer | republish this
      this story was originally published | this article was originally published | quotes displayed in real-time
      market data provided | quotes delayed | jegliche verwendung | die inhalte dieser | toute reproduction
      la reproduction | queda prohibida | prohibida la reproducción | é proibida | proibida a reprodução
      riproduzione riservata | è vietata la riproduzione
    `,
  upTo: 70,
});

export const legal = defineCleaner({
  id: 'legal',
  about: 'Copyright lines, terms, privacy and disclosures.',
  reasons: {
    legal: 'A copyright line, a link to terms, or a disclosure.',
  },
  clean(page, { remove, suspect }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 90) continue;
      const says = saysLegal(traits);
      const mayBeCopyright = MAY_BE_COPYRIGHT.test(block.text);
      if (traits.words <= 6 && says) remove(block, 'legal');
      else if (mayBeCopyright && COPYRIGHT.test(block.text)) (traits.words <= 40 ? remove : suspect)(block, 'legal');
      else if (says || (mayBeCopyright && !traits.isProse && traits.key.startsWith('copyright ')))
        suspect(block, 'legal');
    }
  },
});
