import type { FamilyExamples } from './thread-family-examples';

const HASH = '0123456789abcdef0123456789abcdef';

/** Addresses of threads in the forum software that keeps its address in a script's parameters, and its successors. */
export const SCRIPT_EXAMPLES = {
  vbulletin: {
    threads: {
      'https://www.thestudentroom.co.uk/showthread.php?t=7400000': [
        'https://www.thestudentroom.co.uk/showthread.php?t=7400000&page=2',
        'https://www.thestudentroom.co.uk/showthread.php?page=12&t=7400000#post98000001',
        'http://www.thestudentroom.co.uk/showthread.php?t=7400000&p=98000001&highlight=loan',
        `https://www.thestudentroom.co.uk/showthread.php?s=${HASH}&t=7400000`,
        'https://www.thestudentroom.co.uk/showthread.php?goto=newpost&t=7400000',
        'https://www.thestudentroom.co.uk/showthread.php?t=7400000&sort=new&utm_source=mail&fbclid=x',
        'https://www.thestudentroom.co.uk/showthread.php?threadid=7400000',
        'https://www.thestudentroom.co.uk/showthread.php?7400000-student-loans/page3',
        'https://www.thestudentroom.co.uk/showthread.php/7400000-student-finance?p=98000001',
        'https://www.thestudentroom.co.uk/printthread.php?t=7400000&pp=40',
        'https://www.thestudentroom.co.uk/newreply.php?do=newreply&t=7400000',
        'https://www.thestudentroom.co.uk/archive/index.php/t-7400000-p-2.html',
      ],
      'https://bees.example/hive/showthread.php?t=12': [
        'https://bees.example/hive/threads/12-keeping-bees',
        'https://bees.example/hive/threads/12-a-new-title/page4?p=99&viewfull=1#post99',
      ],
      'https://bees.example/forum/hives/swarms/12': [
        'https://bees.example/forum/hives/swarms/12-keeping-bees',
        'https://bees.example/forum/hives/swarms/12-a-new-title/page3?p=99#post99',
      ],
      'https://bees.example/showthread.php?p=99': [
        'https://bees.example/showthread.php?p=99#post99',
        `https://bees.example/showthread.php?s=${HASH}&p=99`,
        'https://bees.example/showpost.php?p=99&postcount=3',
      ],
    },
    none: [
      'https://www.thestudentroom.co.uk/',
      'https://www.thestudentroom.co.uk/forumdisplay.php?f=123',
      'https://www.thestudentroom.co.uk/forumdisplay.php?t=5&f=123',
      'https://www.thestudentroom.co.uk/member.php?u=5',
      'https://www.thestudentroom.co.uk/private.php?do=showpm&pmid=5',
      'https://www.thestudentroom.co.uk/search.php?q=/showthread.php?t=5',
      'https://www.thestudentroom.co.uk/newthread.php?do=newthread&f=3',
      'https://bees.example/forums/12-Hives',
      'https://bees.example/members/12-jo',
      'https://bees.example/forum/member/12-jo',
      'https://bees.example/forum/hives',
    ],
  },
  xenforo: {
    threads: {
      'https://thefarmingforum.co.uk/index.php?threads/123456/': [
        'https://thefarmingforum.co.uk/index.php?threads/inheritance-tax.123456/',
        'https://thefarmingforum.co.uk/index.php?threads/a-new-title.123456/page-2',
        'https://thefarmingforum.co.uk/index.php?threads/inheritance-tax.123456/page-2&order=reaction_score#post-9',
        'https://thefarmingforum.co.uk/index.php?threads/inheritance-tax.123456/post-9',
        'https://thefarmingforum.co.uk/index.php?threads/version-2.0-of-it.123456/unread&new=1',
        'https://thefarmingforum.co.uk/index.php?threads/inheritance-tax.123456/&utm_source=mail',
        'https://thefarmingforum.co.uk/index.php?threads/123456/latest',
      ],
      'https://www.arrse.co.uk/community/threads/98765/': [
        'https://www.arrse.co.uk/community/threads/pensions.98765/',
        'https://www.arrse.co.uk/community/threads/pensions.98765',
        'https://www.arrse.co.uk/community/threads/pensions.98765/page-14#post-7',
        'https://www.arrse.co.uk/community/threads/pensions.98765/post-7',
        'https://www.arrse.co.uk/community/threads/war-pensions-a%CC%81.98765/?order=vote_score',
        'https://www.arrse.co.uk/community/threads/98765/reply?quote=7',
      ],
      'https://www.arrse.co.uk/community/posts/7/': [
        'https://www.arrse.co.uk/community/posts/7/',
        'https://www.arrse.co.uk/community/goto/post?id=7#post-7',
      ],
    },
    none: [
      'https://www.arrse.co.uk/community/',
      'https://www.arrse.co.uk/community/forums/pay-and-pensions.12/',
      'https://www.arrse.co.uk/community/forums/pay-and-pensions.12/page-2?order=title',
      'https://www.arrse.co.uk/community/members/jo.55/',
      'https://www.arrse.co.uk/community/conversations/hello.44/',
      'https://www.arrse.co.uk/community/whats-new/posts/',
      'https://www.arrse.co.uk/community/threads/',
      'https://thefarmingforum.co.uk/index.php?forums/machinery.7/',
      'https://thefarmingforum.co.uk/index.php?search/5/&q=threads/12/',
    ],
  },
  phpbb: {
    threads: {
      'https://bees.example/viewtopic.php?t=2': [
        'https://bees.example/viewtopic.php?f=1&t=2',
        `https://bees.example/viewtopic.php?t=2&start=15&sid=${HASH}`,
        'https://bees.example/viewtopic.php?f=1&t=2&p=4#p4',
        'https://bees.example/viewtopic.php?f=1&t=2&view=unread#unread',
        'https://bees.example/viewtopic.php?t=2&sk=t&sd=d&st=7',
        'https://bees.example/posting.php?mode=reply&f=1&t=2',
        'https://bees.example/keeping-bees-t2.html',
        'https://bees.example/a-new-title-t2-15.html',
        'https://bees.example/topic2.html',
        'https://bees.example/topic2-30.html#p4',
      ],
      'https://bees.example/hive/viewtopic.php?p=4': [
        'https://bees.example/hive/viewtopic.php?p=4#p4',
        `https://bees.example/hive/viewtopic.php?sid=${HASH}&f=1&p=4`,
        'https://bees.example/hive/post4.html#p4',
      ],
    },
    none: [
      'https://bees.example/',
      'https://bees.example/index.php?t=2',
      'https://bees.example/viewforum.php?f=1',
      'https://bees.example/memberlist.php?mode=viewprofile&u=2',
      'https://bees.example/ucp.php?i=pm&mode=view&p=4',
      'https://bees.example/posting.php?mode=post&f=1',
      'https://bees.example/keeping-bees-f2.html',
    ],
  },
  mybb: {
    threads: {
      'https://bees.example/showthread.php?tid=1': [
        'https://bees.example/showthread.php?tid=1&pid=6#pid6',
        'https://bees.example/showthread.php?tid=1&page=2',
        'https://bees.example/showthread.php?tid=1&action=lastpost',
        'https://bees.example/showthread.php?highlight=wax&tid=1&mode=threaded',
        'https://bees.example/newreply.php?tid=1&replyto=6',
        'https://bees.example/printthread.php?tid=1',
        'https://bees.example/thread-1.html',
        'https://bees.example/thread-1-page-2.html',
        'https://bees.example/thread-1-post-6.html#pid6',
        'https://bees.example/thread-1-lastpost.html',
      ],
      'https://bees.example/Thread-Keeping-bees': [
        'https://bees.example/Thread-Keeping-bees?page=2',
        'https://bees.example/Thread-Keeping-bees?pid=6#pid6',
      ],
      'https://bees.example/showthread.php?pid=6': ['https://bees.example/showthread.php?pid=6#pid6'],
    },
    none: [
      'https://bees.example/index.php',
      'https://bees.example/forumdisplay.php?fid=2',
      'https://bees.example/forum-2.html',
      'https://bees.example/user-1.html',
      'https://bees.example/member.php?action=profile&uid=1',
      'https://bees.example/private.php?action=read&pmid=1',
    ],
  },
  smf: {
    threads: {
      'https://bees.example/index.php?topic=2.0': [
        'https://bees.example/index.php?topic=2.15',
        'https://bees.example/index.php?topic=2.msg5#msg5',
        'https://bees.example/index.php?topic=2.new#new',
        'https://bees.example/index.php?topic=2.0;topicseen',
        `https://bees.example/index.php?PHPSESSID=${HASH}&topic=2.0`,
        `https://bees.example/index.php?PHPSESSID=${HASH};topic=2.30;prev_next=next`,
        'https://bees.example/index.php?action=post;topic=2.0;last_msg=5',
        'https://bees.example/index.php/topic,2.0.html',
        'https://bees.example/index.php/topic,2.msg5.html#msg5',
        `https://bees.example/index.php/PHPSESSID,${HASH}/topic,2.0.html`,
        'https://bees.example/?topic=2.0',
      ],
      'https://bees.example/hive/index.php?msg=5': ['https://bees.example/hive/index.php?msg=5#msg5'],
    },
    none: [
      'https://bees.example/index.php',
      'https://bees.example/index.php?board=1.0',
      'https://bees.example/index.php/board,1.0.html',
      'https://bees.example/index.php?action=profile;u=1',
      'https://bees.example/index.php?action=pm;f=inbox;sa=show#msg5',
      'https://bees.example/index.php?action=search2;params=topic',
    ],
  },
} satisfies Record<string, FamilyExamples>;
