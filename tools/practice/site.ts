import { z } from 'zod';
import { Engine } from '../../lib/list/forum';

/** One post by a made-up member. Paragraphs are parted by an empty line. */
export const Post = z.object({
  by: z.string().min(1),
  /** When it was posted, as a forum shows it: `2026-11-12 19:04`. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/),
  text: z.string().min(1),
});
export type Post = z.infer<typeof Post>;

/** A thread. `id` and `slug` go into its address in the way of the site's software. */
export const Thread = z.object({
  id: z.string().regex(/^[a-z0-9]+$/),
  slug: z.string().regex(/^[a-z0-9_-]+$/i),
  title: z.string().min(1),
  posts: z.array(Post).min(1),
});
export type Thread = z.infer<typeof Thread>;

/** A board: threads about one thing. `slug` may hold a `/` where the software nests boards. */
export const Board = z.object({
  id: z.string().regex(/^[a-z0-9]+$/),
  slug: z.string().regex(/^[a-z0-9_/-]+$/i),
  name: z.string().min(1),
  about: z.string().min(1),
  threads: z.array(Thread),
});
export type Board = z.infer<typeof Board>;

/** A page of the site that is no part of the forum: a magazine, a contact page, an editorial front page. */
export const PlainPage = z.object({
  /** Path and query, as in the address bar. */
  at: z.string().startsWith('/'),
  title: z.string().min(1),
  text: z.string().min(1),
});

/** What the welcome page says about a site. */
export const Invitation = z.object({
  group: z.enum(['start', 'stances', 'real', 'unlisted']),
  /** Its place in the group; smaller first. */
  order: z.int(),
  /** The thread it links to, by id; the boards where there is none. */
  thread: z.string().optional(),
  /** Says in the list what kind of site it is: `By referral only`. */
  label: z.string(),
  /** What one should see in the panel. */
  see: z.string(),
});

/** One site of the practice web: one file in `sites/`. Everything in it is made up, threads of real forums too. */
export const Site = z.object({
  host: z.string(),
  /** Further hosts that show the same site. A leading `*.` stands for any name below. */
  aliases: z.array(z.string()).default([]),
  /** The forum's id in the example list; null for a site that the list does not have. */
  forum: z.string().nullable(),
  name: z.string(),
  strapline: z.string(),
  engine: Engine,
  /** The folder that the forum software is in; its board list is there. Starts and ends with `/`. */
  folder: z.string().regex(/^\/(.*\/)?$/),
  /** `classic` puts the member beside the post, `stream` above it. */
  layout: z.enum(['classic', 'stream']),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Answers posted here are refused: a closed forum that can still be read. */
  closed: z.boolean().default(false),
  /** Links are followed by a script that changes the address without loading a page. */
  singlePage: z.boolean().default(false),
  boards: z.array(Board).min(1),
  pages: z.array(PlainPage).default([]),
  invitation: Invitation,
});
export type Site = z.infer<typeof Site>;
