import type { Face } from './face';
import { Bullets } from './Bullets';
import { Page } from './Page';

/** What each number of the list changed, the newest first. */
export function ChangesPage({ face }: { readonly face: Face }) {
  return (
    <Page face={face} title="What has changed" under="changes">
      <h1>What has changed</h1>
      <p className="lead">One sentence for each change, from one number of the list to the next.</p>
      <p>
        <a href="changes.json">Follow the changes in a feed reader</a> (JSON Feed)
      </p>
      {face.log.items.map(({ id, title, _take_part: { sequence, sentences } }) => (
        <section key={id} aria-labelledby={`number-${sequence}`}>
          <h2 id={`number-${sequence}`}>{title}</h2>
          <Bullets items={sentences} />
        </section>
      ))}
    </Page>
  );
}
