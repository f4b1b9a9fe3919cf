import type { Face } from './face';
import { OutLink } from './OutLink';

/** Where an administrator’s answer goes. */
export function WhereToSend({ face }: { readonly face: Face }) {
  const { contact, list } = face;
  if (contact === null) {
    return <p>Send your answer to whoever publishes this list: {list.index.publisher}.</p>;
  }
  return (
    <p>
      Send your answer to {list.index.publisher}: <OutLink address={contact}>{contact}</OutLink>
    </p>
  );
}
