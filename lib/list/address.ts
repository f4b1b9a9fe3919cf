import { z } from 'zod';

/** A path that starts with `/` and has no `?`, `#` or `*`; `/` is the whole host. */
const Path = z.string().regex(/^\/[^?#*\s]*$/, 'Must be a path such as /forum, without ?, # or *');

/**
 * Where a forum is on the web. Everything that recognises a forum derives from this.
 *
 * | field        | means                                                                                      |
 * | ------------ | ------------------------------------------------------------------------------------------ |
 * | `host`       | the ASCII host in lower case, without port or trailing dot                                 |
 * | `subdomains` | whether hosts below it belong to the forum too; never assumed                              |
 * | `schemes`    | `https` unless `http` is listed                                                            |
 * | `ports`      | further ports than the scheme's own; none unless listed                                    |
 * | `paths`      | the forum's part of the host by whole segments: `/talk` is `/talk` and `/talk/x`, not `/talkative` |
 * | `query`      | for software that keeps the path in the query: the query must start with one of these      |
 * | `except`     | paths, by whole segments too, that are not the forum although `paths` covers them          |
 */
export const Address = z.object({
  host: z
    .string()
    .regex(
      /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/,
      'Must be a host in lower case, such as www.example.org, without https:// and without a path',
    ),
  subdomains: z.boolean().default(false),
  schemes: z
    .array(z.enum(['https', 'http']))
    .min(1)
    .default(['https']),
  ports: z.array(z.int().min(1).max(65535)).default([]),
  paths: z.array(Path).min(1).default(['/']),
  query: z.array(z.string().regex(/^[^#*\s]+$/)).default([]),
  except: z.array(Path).default([]),
});
export type Address = z.infer<typeof Address>;
