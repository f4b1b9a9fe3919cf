import type { Verification } from '../../../lib/list/source';
import { formatDay } from '../../../lib/list/time';

/** Whether somebody has checked what is said; said in front of it where nobody has. */
export function VerificationNotice({ verification }: { readonly verification: Verification }) {
  switch (verification.state) {
    case 'verified':
      return <p className="quiet">Checked on {formatDay(verification.on)}.</p>;
    case 'not-verified':
      return (
        <p className="notice">
          <strong className="notice__word">Not verified</strong> {verification.note}
        </p>
      );
    case 'fictional':
      return (
        <p className="notice">
          <strong className="notice__word">Fictional</strong> Made up for practice.
        </p>
      );
  }
}
