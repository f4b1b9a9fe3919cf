/** Addresses of the practice web that journeys go to. */
export const PARENTS = {
  codeExpired: 'https://parents-corner.example/threads/funded-hours-code-says-it-has-expired.412/',
  topUpFee: 'https://parents-corner.example/threads/nursery-wants-a-top-up-fee.398/',
  wraparound: 'https://parents-corner.example/threads/wraparound-care-before-eight.377/',
  summerBorn: 'https://parents-corner.example/threads/summer-born-and-starting-a-year-later.421/',
  reading: 'https://parents-corner.example/threads/reading-at-home-every-night.405/',
  magazine: 'https://parents-corner.example/magazine/five-rainy-days',
} as const;

export const NETMUMS = {
  thread:
    'https://www.netmums.com/coffeehouse/family-money-12/benefits-34/4f2a91c0-child-benefit-and-a-new-job.html',
  editorial: 'https://www.netmums.com/',
} as const;

/** Its operators ask officials not to post. */
export const HARBOUR_TOWN = 'https://harbour-town.example/viewtopic.php?f=1&t=61';

/** On no list. */
export const KNITTING = 'https://knitting-circle.example/viewtopic.php?f=2&t=35';

/** A host shared by two listed forums and much else; it follows links without loading a page. */
export const REDDIT = {
  payslip: 'https://www.reddit.com/r/UKPersonalFinance/comments/1ox4k2/first_payslip_and_no_tax_code/',
  sideJob: 'https://www.reddit.com/r/UKPersonalFinance/comments/1ox7q9/self_assessment_for_a_side_job/',
  knitting: 'https://www.reddit.com/r/CasualKnitting/comments/1oq003/sleeve_longer_than_the_other/',
} as const;

export const EDUCATION = 'Department for Education';
