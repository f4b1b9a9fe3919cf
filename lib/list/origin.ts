/** A department’s own list as whoever reads a thing of it is told: whose, which number, how old. */
export interface Origin {
  /** The list’s identity. */
  readonly feed: string;
  readonly title: string;
  readonly sequence: number;
  readonly issuedAt: string;
  readonly refreshBy: string;
  readonly expiresAt: string;
  /** The organisation that it speaks for, and that one’s name in the cross-government list. */
  readonly organisation: string;
  readonly organisationName: string;
}

/** The identity of the departmental list that a thing came from, by the thing’s id. What is not here is the base’s own. */
export type OriginById = Readonly<Record<string, string>>;

/** Which departmental lists are laid on a cross-government one, and what came from which. */
export interface Origins {
  /** In the order in which they are laid. */
  readonly lists: readonly Origin[];
  /** By the plan’s organisation. */
  readonly plans: OriginById;
  readonly forums: OriginById;
  readonly disclosures: OriginById;
  readonly examples: OriginById;
}
