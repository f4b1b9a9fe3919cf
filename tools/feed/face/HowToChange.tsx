import type { Forum } from '../../../lib/list/forum';
import type { Face } from './face';
import { WhereToSend } from './WhereToSend';

/** What a forum’s administrators can do about what is said here. */
export function HowToChange({ forum, face }: { readonly forum: Forum; readonly face: Face }) {
  const known = new URLSearchParams({ name: forum.name });
  return (
    <>
      <h2 id="change">How to change it</h2>
      <p>
        If you run this forum, what you say goes. Tell us your terms, correct a mistake, or say “please
        don’t”. You need not give a reason. Officials see your own words beside your threads.
      </p>
      <p>
        <a href={`../administrators.html#${known.toString()}`}>Answer for this forum</a>
      </p>
      <WhereToSend face={face} />
    </>
  );
}
