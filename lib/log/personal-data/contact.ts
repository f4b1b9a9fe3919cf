import { findBy, keepDigits } from './found';

/** Desks, not people. */
const DESK =
  /^(?:admin|contact|contact-?us|customer\.?services?|enquir(?:y|ies)|feedback|foi|help(?:desk)?|hello|info|mail|media|moderators?|no-?reply|office|postmaster|press(?:office)?|support|team|webmaster)@/i;

/** An e-mail address, unless it is plainly that of a desk. */
export const findEmails = findBy(
  'email',
  /(?<![\w.+-])[\p{L}\d][\p{L}\d._%+'-]*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?![\p{L}\d])/gu,
  (words) => !DESK.test(words),
);

/** The ways Ofcom's plan writes a person's number: 01, 02 and 07; 03, 08 and 09 are lines for the public. */
const UK_PHONE = /^(?:44|0044)?0?(?:1\d{8,9}|2\d{9}|7\d{9})$/;

/**
 * A telephone number: a British landline or mobile, or any number written internationally (ITU-T E.164). Lines for the
 * public (0300, 0800, 111…) are no one's own.
 */
export const findPhones = findBy(
  'phone',
  /(?<![\w.,£$/-])(?:\+|\(?0)[\d](?:[ ().-]{0,2}\d){7,13}(?![\w-]|[.,]\d)/g,
  (words) => {
    const digits = keepDigits(words);
    if (!words.startsWith('+')) return UK_PHONE.test(digits);
    return digits.startsWith('44') ? UK_PHONE.test(digits) : digits.length >= 8 && digits.length <= 15;
  },
);

/** A user name as forums write it: `@name`, or `u/name` on Reddit. */
export const findHandles = findBy(
  'user-name',
  /(?<![\p{L}\d@./])(?<words>@[\p{L}\d_](?:[\p{L}\d_.-]{0,30}[\p{L}\d_])|\/?u\/[\w-]{3,20})(?![\p{L}\d@])/gu,
);
