import { AdministratorForm } from './AdministratorForm';
import type { Face } from './face';
import { Page } from './Page';
import { WhereToSend } from './WhereToSend';

/** What the list does for the people who run a forum, and the form with which they answer. */
export function AdministratorsPage({ face }: { readonly face: Face }) {
  return (
    <Page face={face} title="For forums’ administrators" under="administrators" script="nominate.js">
      <h1>For the people who run a forum</h1>
      <p className="lead">
        Officials who take part in forums see what you say about it, in your own words, before they post.
      </p>
      <ul className="bullets">
        <li>You decide whether officials take part, and how. “Please don’t” is an answer, and it is kept.</li>
        <li>You need no contract with anybody, and you owe nobody a reason.</li>
        <li>Nothing is collected about your members. Officials keep no usernames and no quotes.</li>
        <li>You can change your answer whenever you like.</li>
      </ul>
      <h2 id="answer">Answer for your forum</h2>
      <p>
        The form makes one small file on your own computer. It sends nothing. What you send on is read by
        people, who will ask you whether it came from you.
      </p>
      <noscript>
        <p className="notice">
          <strong className="notice__word">Scripts are off</strong> Copy the questions into a letter instead,
          and answer the ones you like.
        </p>
      </noscript>
      <AdministratorForm say={face.say} />
      <h2 id="send">Where to send it</h2>
      <WhereToSend face={face} />
    </Page>
  );
}
