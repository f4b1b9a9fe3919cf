import type { Advice } from '../../lib/list/advice';
import { mayPost } from '../../lib/list/posting';
import { Barriers } from './Barriers';
import { BeforeYouPost } from './BeforeYouPost';
import { FollowOffer } from './FollowOffer';
import { Instead } from './Instead';
import { NoPlan } from './NoPlan';
import { OurPlan } from './OurPlan';
import { SayWho } from './SayWho';
import type { PanelActs, ReadyView } from './view';
import { WhereAmI } from './WhereAmI';
import { WhyListed } from './WhyListed';

export interface ListedPageProps {
  readonly advice: Advice;
  readonly view: ReadyView;
  readonly acts: PanelActs;
  readonly onAskWho: () => void;
}

/**
 * A listed forum, in the order of need. Where nobody may post, nothing here helps to post. Whoever chose it by hand could
 * perhaps not open it, so what stopped them comes first.
 */
export function ListedPage({ advice, view, acts, onAskWho }: ListedPageProps) {
  const { posting, ours, place } = advice;
  const posts = mayPost(posting);
  const reads = posting.may === 'listen';
  return (
    <>
      <WhereAmI
        advice={advice}
        person={view.person}
        today={view.today}
        leaveByHand={view.chosenByHand ? acts.leaveByHand : undefined}
      />
      {view.chosenByHand && <Barriers onLog={acts.logBarrier} />}
      {!posts && <Instead advice={advice} forums={view.searched} acts={acts} />}
      {ours && <OurPlan ours={ours} advice={advice} today={view.today} acts={acts} />}
      {!ours && posts && (
        <NoPlan advice={advice} today={view.today} person={view.person} onAskWho={onAskWho} />
      )}
      {posts && (
        <SayWho
          lines={advice.disclosures}
          origins={advice.origins}
          today={view.today}
          acts={acts}
          onAskWho={onAskWho}
        />
      )}
      {(posts || reads) && <BeforeYouPost advice={advice} examples={view.examples} today={view.today} />}
      <WhyListed forum={place.forum} origins={advice.origins} today={view.today} acts={acts} />
      {!view.chosenByHand && <Barriers onLog={acts.logBarrier} />}
      <FollowOffer following={view.following} acts={acts} />
    </>
  );
}
