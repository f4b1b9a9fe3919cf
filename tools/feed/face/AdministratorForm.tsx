import { OPERATOR_KINDS } from './kind-words';
import { SelectQuestion } from './SelectQuestion';
import { TextQuestion } from './TextQuestion';

const STANCES = [
  ['welcome', 'Officials are welcome if they say who they are'],
  ['registered-representatives-only', 'Only representatives who are registered with us'],
  ['by-referral', 'Only when we refer a member to them'],
  ['clinic', 'Only in sessions that are arranged with us'],
  ['listen-only', 'They may read. Please don’t post'],
  ['not-welcome', 'Please don’t'],
] as const;

const NOT_STATED = ['not-stated', 'I’d rather not say'] as const;

/** The questions to a forum’s administrators. `nominate.js` makes a nomination of the answers. */
export function AdministratorForm() {
  return (
    <form id="nomination" className="form">
      <TextQuestion id="name" label="What is your forum called?" required />
      <TextQuestion
        id="address"
        label="The address of its front page"
        hint="Such as https://www.example.org.uk/forum/"
        type="url"
        required
      />
      <fieldset>
        <legend>May officials take part?</legend>
        {STANCES.map(([value, label]) => (
          <p key={value} className="choice">
            <input type="radio" id={`stance-${value}`} name="stance" value={value} required />
            <label htmlFor={`stance-${value}`}>{label}</label>
          </p>
        ))}
      </fieldset>
      <TextQuestion
        id="words"
        label="What would you say to them?"
        hint="They are shown as they are, so your own words are best."
        rows={4}
        required
      />
      <TextQuestion
        id="by"
        label="Who says so?"
        hint="A role, such as “The moderators”. Please give no person’s name."
        required
      />
      <SelectQuestion
        id="privateMessages"
        label="May officials write to members privately?"
        choices={[
          NOT_STATED,
          ['allowed', 'Yes'],
          ['if-a-member-asks', 'Only if a member asks for it'],
          ['not-allowed', 'No'],
        ]}
      />
      <SelectQuestion
        id="account"
        label="Which account should they use?"
        choices={[
          NOT_STATED,
          ['personal', 'One for each person'],
          ['shared-representative', 'One for each organisation'],
          ['either', 'Either'],
        ]}
      />
      <SelectQuestion
        id="tag"
        label="Must they wear a tag or a signature?"
        choices={[NOT_STATED, ['required', 'Yes'], ['not-required', 'No']]}
      />
      <SelectQuestion
        id="links"
        label="May they post links?"
        choices={[
          NOT_STATED,
          ['allowed', 'Yes'],
          ['official-pages-only', 'To official pages only'],
          ['not-allowed', 'No'],
        ]}
      />
      <SelectQuestion
        id="realNames"
        label="May they use their real names?"
        choices={[
          NOT_STATED,
          ['allowed', 'Yes'],
          ['required', 'They must'],
          ['not-allowed', 'No, a role instead'],
        ]}
      />
      <TextQuestion
        id="notes"
        label="Anything else you ask of them (optional)"
        hint="One thing a line."
        rows={3}
      />
      <TextQuestion
        id="contactPage"
        label="Your contact page (optional)"
        hint="A public page. No person’s e-mail address, please."
        type="url"
      />
      <TextQuestion
        id="audience"
        label="Who are your members? (optional)"
        hint="Such as “People who keep bees”."
      />
      <TextQuestion
        id="operatorName"
        label="Who runs the forum? (optional)"
        hint="A company, a charity or a team."
      />
      <SelectQuestion
        id="operatorKind"
        label="What kind of body is that? (optional)"
        choices={[
          ['not-known', 'I’d rather not say'],
          ['company', OPERATOR_KINDS.company],
          ['charity', OPERATOR_KINDS.charity],
          ['volunteers', OPERATOR_KINDS.volunteers],
          ['public-body', OPERATOR_KINDS['public-body']],
        ]}
      />
      <button type="submit" className="button">
        Make the file
      </button>
      <p id="made" role="status" />
    </form>
  );
}
