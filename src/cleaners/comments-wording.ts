import type { TextTraits } from '../page/text-traits.ts';
import { saysAny } from './wording.ts';

/** Opens the comments: all that follows is theirs, bar the page's own furniture. */
export const opensComments = saysAny({
  exact: `
      comments | comment | leave a comment | leave a reply | leave a response | post a comment | add a comment
      add comment | write a comment | join the conversation | join the discussion | join the debate
      have your say | view comments | show comments | see comments | load comments | load more comments
      comments closed | comments are closed | responses | leave your comment | your comment | what do you think
      conversation | discussion | reader comments | user comments | facebook comments | disqus comments
      no comments | no comments yet | kommentare | kommentar schreiben | kommentar hinterlassen
      kommentar verfassen | schreibe einen kommentar | schreiben sie einen kommentar | diskutieren sie mit
      leserkommentare | commentaires | laisser un commentaire | laissez un commentaire | ajouter un commentaire
      réagir | comentarios | deja un comentario | deja una respuesta | dejar un comentario | deja tu comentario
      comenta | escribe un comentario | comentários | deixe um comentário | deixe uma resposta
      deixe seu comentário | comente | commenti | lascia un commento | lascia una risposta | scrivi un commento
      commenta | reacties | kommentarer | komentarze | комментарии | коментари | yorumlar | コメント | 评论 | 댓글
    `,
  begins: `
      leave a comment | leave a reply | post a comment | comments on | comments for | schreibe einen kommentar zu
      log in to comment | login to comment | log in to leave a comment | you must be logged in to
      you must log in to post | sign in to comment | please log in to comment
    `,
  upTo: 12,
});

const MAY_BE_COUNT = /^(?:\d[\d.,]*\s+)?(?:comm|resp|repl|thou|kom|com|reac|комм)/;
const COUNT =
  /^(?:\d[\d.,]*\s+(?:comments?|responses?|replies|reply|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties|komentarzy|комментари\p{L}+)|(?:comments?|responses?|kommentare?|commentaires?|comentarios?|comentários?|commenti) ?(?:[(:] ?)?\d[\d.,]*)(?:\s.{0,60})?$|^\d[\d.,]*\sthoughts? on .{0,260}$/u;

/** How many comments there are: `12 comments`, `4 thoughts on “…”`. */
export const isCommentCount = ({ key, isProse }: TextTraits): boolean =>
  !isProse && MAY_BE_COUNT.test(key) && COUNT.test(key);

/** Parts of the form and of the comments themselves. */
export const isCommentPart = saysAny({
  exact: `
      reply | reply to this | cancel reply | report | report abuse | report comment | flag | like reply | edit
      delete | permalink | upvote | downvote | name | website | post comment | submit comment
      submit | notify me of follow-up comments by email | notify me of new posts by email
      required fields are marked | most voted | newest first | oldest first | newest | oldest | best | sort by
      sort by best | sort by newest | inline feedbacks | view all comments | antworten | antwort | melden
      abbrechen | répondre | signaler | responder | denunciar | reportar | rispondi | segnala
    `,
  begins: `
      your email address will not be published | required fields are marked | save my name, email | notify me of
      this site uses akismet | learn how your comment data | comments are moderated | comments are closed
      comments must | comments will be | please keep comments | please read our comment
      please note that comments | our comment policy | comment policy | in reply to | reply to
      deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | erforderliche felder sind
      votre adresse e-mail ne sera pas | votre adresse de messagerie ne sera pas | les champs obligatoires
      tu dirección de correo electrónico no será | los campos obligatorios | o seu endereço de e-mail não será
      o seu endereço de email não será | campos obrigatórios | il tuo indirizzo email non sarà
      i campi obbligatori
    `,
  upTo: 40,
});
