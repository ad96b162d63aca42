import { defineCleaner } from './define-cleaner.ts';
import { phrases, saysAny } from './wording.ts';

/** An appeal speaks to the reader and asks for something: it begins with the request. A story about newsletters does not. */
const APPEALS = [
  {
    reason: 'newsletter',
    says: saysAny({
      exact: `
      newsletter | newsletters | our newsletter | email newsletter | newsletter signup | newsletter sign up
      newsletter sign-up | daily newsletter | weekly newsletter | email address | your email | your email address
      enter your email | enter email | enter your email address | e-mail | thank you for subscribing
      thanks for subscribing | you are now subscribed | you can unsubscribe at any time | unsubscribe at any time
      no spam | no spam, unsubscribe anytime | invalid email address | something went wrong
      newsletter abonnieren | newsletter anmelden | zum newsletter | e-mail-adresse | ihre e-mail-adresse
      adresse e-mail | votre adresse e-mail | votre email | correo electrónico | tu correo electrónico | boletín
      boletines | endereço de e-mail | seu e-mail | indirizzo email | la tua email | iscriviti alla newsletter
    `,
      begins: `
      sign up for our | sign up for the | sign up to our | sign up to the | sign up to receive | sign up here
      sign up today | sign up now | sign up for free | sign up to get | sign up and get | subscribe to our
      subscribe to the | subscribe to receive | subscribe for | subscribe here | join our newsletter
      join our mailing list | join our list | join our email list | join the newsletter | get our newsletter
      get our free | get our daily | get our best | get our top | get our latest | get the latest news
      get the best of | get the day's top | get the news | get more news | get daily | get breaking news
      get news alerts | get email alerts | get email notifications | receive our | receive the latest
      receive notifications of new posts | enter your email | enter your e-mail | by signing up | by subscribing
      by submitting your | by clicking subscribe | by clicking sign up | by entering your email
      by providing your email | want more stories like this | want the latest | want to get | never miss a
      don't miss a | stay up to date | stay in the know | stay informed | stay connected | stay in touch
      keep up to date | keep up with the latest | delivered to your inbox | we will never share your email
      we'll never share your email | your email address will not be shared | this newsletter | check your inbox
      please check your inbox | success! you | thanks for signing up | thank you for signing up
      melden sie sich für | melde dich für | jetzt newsletter | jetzt den newsletter | abonnieren sie unseren
      abonniere unseren | abonnieren sie den | newsletter: | unser newsletter | mit unserem newsletter
      bleiben sie informiert | mit der anmeldung | inscrivez-vous à | abonnez-vous à notre
      abonnez-vous à la newsletter | recevez notre | recevez toute | recevez nos | recevez chaque
      recevoir la newsletter | recevoir les alertes | en vous inscrivant | suscríbete a nuestro | suscríbete a la
      suscríbete al | suscríbase a | suscribirse a | apúntate a | recibe las | recibe nuestra | reciba las
      recibe en tu | recibe cada | regístrate para recibir | al suscribirte | assine a nossa | assine nossa
      assine a newsletter | inscreva-se | subscreva a | subscreva | receba as | receba nossas | receba em
      receba no seu | cadastre-se para | cadastre seu | iscriviti alla | iscriviti per | iscriviti al | ricevi la
      ricevi le | ricevi ogni
    `,
      contains: `
      straight to your inbox | delivered to your inbox | delivered daily to your inbox | right in your inbox
      in your inbox every | directly to your inbox | sent to your inbox | unsubscribe at any time
      unsubscribe anytime | sign up for our newsletter | subscribe to our newsletter | direkt in ihr postfach
      in ihrem postfach | jederzeit abbestellen | jederzeit widerrufen | dans votre boîte mail | en tu correo
      en tu bandeja | na sua caixa de entrada | no seu e-mail | nella tua casella
    `,
      upTo: 45,
    }),
  },
  {
    reason: 'donation',
    says: saysAny({
      exact: `
      donate | donate now | donate today | donate here | make a donation | make a gift | give now | support us
      support our work | support our journalism | support independent journalism | support local journalism
      contribute | become a supporter | spenden | jetzt spenden | unterstützen sie uns | faire un don
      je fais un don | soutenez-nous | donar | dona | dona ahora | apóyanos | doe | doe agora | apoie | dona ora
      sostienici
    `,
      begins: `
      help continue the work | help us continue | help us keep | help support | help us report
      please consider donating | please consider making a donation | please consider supporting
      please consider becoming | please support | please donate | consider donating | consider making a donation
      consider supporting | consider becoming a | if you value our | if you value the | if you appreciate our
      if you enjoyed this article, please | if you like what you | make a donation | make a tax-deductible
      make a one-time | donate to | your donation | your support | your contribution | your gift | we rely on your
      we rely on readers | we depend on | we can't do this without | we need your support | we need your help
      support our | support the work | support us | support independent | support local | support quality
      support nonprofit | become a supporter | become a sustaining | become a patron | buy me a coffee
      this story was made possible | this work is made possible | unterstützen sie unsere | unterstützen sie uns
      unterstützen sie unabhängigen | unterstütze uns | ihre spende | mit ihrer spende | mit einer spende
      soutenez | votre soutien | votre don | faites un don | pour soutenir | apoya nuestro | apoya el periodismo
      apóyanos | tu apoyo | tu donación | haz una donación | ayúdanos a | apoie o | apoie nosso | ajude-nos
      sua doação | faça uma doação | sostieni | aiutaci a | il tuo contributo | fai una donazione
    `,
      upTo: 45,
    }),
  },
  {
    reason: 'subscription',
    says: saysAny({
      exact: `
      subscribe today | subscribe to read | subscribe to continue | subscribe to continue reading
      already a subscriber | already a subscriber? log in | already a subscriber? sign in | already a member
      already have an account | don't have an account | not a subscriber | subscriber only | subscribers only
      for subscribers | for subscribers only | subscriber exclusive | subscriber-only | premium | premium content
      exclusive | member exclusive | free trial | start free trial | start your free trial
      start your subscription | view subscription options | view offers | try for free | abo | jetzt abonnieren
      jetzt testen | zum abo | bereits abonnent | sie sind bereits abonnent | nur für abonnenten | abonnés
      réservé aux abonnés | article réservé aux abonnés | contenu réservé aux abonnés | déjà abonné
      déjà abonné ? | déjà abonné ? se connecter | contenido exclusivo para suscriptores
      exclusivo para suscriptores | solo para suscriptores | ¿ya eres suscriptor | exclusivo para assinantes
      conteúdo exclusivo para assinantes | já é assinante | solo per abbonati | contenuto riservato agli abbonati
      sei già abbonato | riservato agli abbonati
    `,
      begins: `
      subscribe now to | subscribe today | subscribe to continue | subscribe to read | subscribe to keep
      subscribe for full access | subscribe for unlimited | subscribe for just | subscribe for only
      to continue reading | to keep reading | to read the full | to read this article | to access this
      continue reading this article | continue reading with | continue reading your article
      this article is for subscribers | this article is only available | this content is for
      this content is only available | this content is available | this story is for subscribers
      this is a subscriber | already a subscriber | already subscribed | you have reached your
      you've reached your | you've read your last | you have read your last | you have used your
      you have articles left | get unlimited | get full access | get access to | unlock this | unlock the
      unlimited access | start your free | try it free | try unlimited access | get digital access
      become a subscriber | become a member | create a free account | create your free | register for free
      register to | log in to | please log in | sign in to | please sign in | cancel anytime | cancel at any time
      mit einem abo | lesen sie diesen artikel | diesen artikel weiterlesen | weiterlesen mit
      jetzt weiterlesen | sie möchten weiterlesen | melden sie sich an | jetzt registrieren | jetzt kostenlos
      cet article est réservé | la suite est réservée | il vous reste | pour lire la suite | abonnez-vous pour
      abonnez-vous à partir | lisez la suite | suscríbete para | suscríbete y | hazte suscriptor | hazte socio
      para continuar leyendo | para seguir leyendo | inicia sesión para | regístrate gratis | assine para
      assine e | para continuar lendo | faça login para | este conteúdo é exclusivo | abbonati per | abbonati a
      per continuare a leggere | questo contenuto è riservato | accedi per
    `,
      upTo: 40,
    }),
  },
  {
    reason: 'app',
    says: saysAny({
      exact: `
      download the app | download our app | get the app | get our app | open in app | open app | use the app
      app store | google play | download on the app store | get it on google play | available on google play
      available on the app store | add to home screen | turn on notifications | allow notifications
      enable notifications | zur app | jetzt die app | télécharger l'application | descarga la app
      descargar la app | baixe o app | baixe o aplicativo | scarica l'app | add us on google
      follow us on google news | make us preferred on google
    `,
      begins: `
      download the | download our | get the app | get our app | install our app | use our app | our app
      laden sie unsere app | lade dir die | téléchargez notre | téléchargez l'application | descarga nuestra
      descarga la app | baixe nosso | baixe o | scarica l'app | scarica la nostra app | join our whatsapp
      join our telegram | follow our whatsapp | follow our telegram | únete a nuestro canal | sigue nuestro canal
      clique aqui para entrar | participe do canal | click here to join our | click here for our | follow us for
      follow live updates | click here to get | click here to subscribe | click here to sign up
    `,
      upTo: 22,
    }),
  },
] as const;

export const appeals = defineCleaner({
  id: 'appeals',
  about:
    'Requests to the reader: newsletters, donations, subscriptions, apps. A paragraph that merely speaks of them stays.',
  reasons: {
    newsletter: 'An offer of a newsletter, or its form.',
    donation: 'A request for money or support.',
    subscription: 'An offer of a subscription, or a barrier that asks for one.',
    app: 'An offer of an app, a channel or notifications.',
  },
  clean(page, { remove, suspect }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 45 || traits.wordings.length === 0) continue;
      const appeal = APPEALS.find(({ says }) => says(traits));
      if (!appeal) continue;
      // Where a sentence ends and others of the article stand around it, the words alone are not enough.
      const certain = traits.words <= 6 || !traits.isProse || speaksToReader(traits.key) || speaksOfPage(traits.key);
      (certain ? remove : suspect)(block, appeal.reason);
    }
  },
});

const READER = new Set(
  phrases(`
      you | your | you'll | us | our | we | sie | ihr | ihre | ihrem | ihren | dein | deine | dir | uns | unser
      unsere | unseren | vous | votre | vos | nous | notre | nos | tu | tus | te | su | nuestro | nuestra
      nuestros | nuestras | você | seu | sua | nossa | nosso | nós | tuo | tua | ti | noi | nostro | nostra | vi
    `),
);

/** Words are cut at spaces and punctuation, apostrophes aside; a word class of Unicode would cost more than the rest of the cleaner. */
const speaksToReader = (key: string): boolean => key.split(/[\s,.;:!?()"]+/).some((word) => READER.has(word));

const PAGE_ITSELF = phrases(`
    this article | this story | this site | this content | this newsletter | diesen artikel | diesem artikel
    cet article | ce contenu | este artículo | este contenido | este artigo | este conteúdo | questo articolo
    questo contenuto
  `);

const speaksOfPage = (key: string): boolean => PAGE_ITSELF.some((phrase) => key.includes(phrase));
