import type { FamilyExamples } from './thread-family-examples';

/** Addresses of threads in the forum software that writes readable paths, and on the sites that have their own. */
export const PATH_EXAMPLES = {
  vanilla: {
    threads: {
      'https://forums.moneysavingexpert.com/discussion/6543210': [
        'https://forums.moneysavingexpert.com/discussion/6543210/council-tax-band',
        'https://forums.moneysavingexpert.com/discussion/6543210/a-new-title/p2',
        'https://forums.moneysavingexpert.com/discussion/6543210/council-tax-band/p3?new=1#latest',
        'https://forums.moneysavingexpert.com/discussion/6543210/search#Comment_80000001',
      ],
      'https://bees.example/index.php?p=/discussion/12': [
        'https://bees.example/index.php?p=/discussion/12/keeping-bees/p2',
        'https://bees.example/index.php?p=/discussion/12/keeping-bees&new=1#Item_3',
      ],
      'https://forum.scope.org.uk/discussion/comment/99': [
        'https://forum.scope.org.uk/discussion/comment/99#Comment_99',
        'https://forum.scope.org.uk/discussion/comment/99/#Comment_99',
      ],
    },
    none: [
      'https://forums.moneysavingexpert.com/',
      'https://forums.moneysavingexpert.com/discussions/p2',
      'https://forums.moneysavingexpert.com/categories/benefits-tax-credits',
      'https://forums.moneysavingexpert.com/profile/12/jo',
      'https://forums.moneysavingexpert.com/messages/12',
    ],
  },
  invision: {
    threads: {
      'https://www.sheffieldforum.co.uk/topic/412345-thread/': [
        'https://www.sheffieldforum.co.uk/topic/412345-tram-works/',
        'https://www.sheffieldforum.co.uk/topic/412345-a-new-title/page/2/',
        'https://www.sheffieldforum.co.uk/topic/412345-tram-works/?page=2#comment-99',
        'https://www.sheffieldforum.co.uk/topic/412345-tram-works/?do=findComment&comment=99',
        'https://www.sheffieldforum.co.uk/topic/412345-tram-works/?do=getNewComment&tab=comments',
        'https://www.sheffieldforum.co.uk/topic/412345-tram-works/page/2/?sortby=date',
      ],
      'https://bees.example/index.php?/topic/12-thread/': [
        'https://bees.example/index.php?/topic/12-keeping-bees/',
        'https://bees.example/index.php?/topic/12-keeping-bees/page/2/&tab=comments#comment-99',
      ],
      'https://bees.example/index.php?showtopic=12': [
        'https://bees.example/index.php?showtopic=12&st=20#entry99',
      ],
    },
    none: [
      'https://www.sheffieldforum.co.uk/',
      'https://www.sheffieldforum.co.uk/forum/3-sheffield/',
      'https://www.sheffieldforum.co.uk/forum/3-sheffield/page/2/',
      'https://www.sheffieldforum.co.uk/profile/12-jo/',
      'https://www.sheffieldforum.co.uk/messenger/12/',
    ],
  },
  discourse: {
    threads: {
      'https://bees.example/t/123': [
        'https://bees.example/t/keeping-bees/123',
        'https://bees.example/t/a-new-title/123/45',
        'https://bees.example/t/keeping-bees/123?page=2',
        'https://bees.example/t/keeping-bees/123/45?u=jo',
        'https://bees.example/t/123/45',
        'https://bees.example/t/-/123',
        'https://bees.example/t/keeping-bees/123/last?filter=summary',
        'https://bees.example/t/123.json',
      ],
      'https://bees.example/community/t/7': ['https://bees.example/community/t/10-tips/7/2'],
      'https://bees.example/p/99': ['https://bees.example/p/99', 'https://bees.example/p/99?u=jo'],
    },
    none: [
      'https://bees.example/',
      'https://bees.example/latest?order=posts',
      'https://bees.example/c/hives/5',
      'https://bees.example/u/jo/messages',
      'https://bees.example/tag/wax',
      'https://bees.example/t/keeping-bees',
    ],
  },
  nodebb: {
    threads: {
      'https://bees.example/topic/12': [
        'https://bees.example/topic/12/keeping-bees',
        'https://bees.example/topic/12/a-new-title/45',
        'https://bees.example/topic/12/keeping-bees?page=2&sort=newest_to_oldest',
        'https://bees.example/topic/12',
      ],
      'https://bees.example/hive/post/99': ['https://bees.example/hive/post/99'],
    },
    none: [
      'https://bees.example/',
      'https://bees.example/category/3/hives',
      'https://bees.example/user/jo/topics',
      'https://bees.example/chats/12',
      'https://bees.example/topic/unread',
    ],
  },
  flarum: {
    threads: {
      'https://bees.example/d/123': [
        'https://bees.example/d/123-keeping-bees',
        'https://bees.example/d/123-a-new-title/45',
        'https://bees.example/d/123?page=2',
      ],
    },
    none: [
      'https://bees.example/',
      'https://bees.example/all?sort=newest',
      'https://bees.example/t/hives',
      'https://bees.example/u/jo',
    ],
  },
  khoros: {
    threads: {
      'https://bees.example/t5/forum/thread/td-p/123': [
        'https://bees.example/t5/Hives/Keeping-bees/td-p/123',
        'https://bees.example/t5/Hives/A-new-title/td-p/123/page/2',
        'https://bees.example/t5/Another-board/Keeping-bees/td-p/123/jump-to/first-unread-message',
        'https://bees.example/t5/Hives/Keeping-bees/td-p/123/highlight/true?attachment-id=4',
      ],
      'https://bees.example/t5/forum/thread/qaq-p/123': ['https://bees.example/t5/Ask/Why/qaq-p/123#M4'],
      'https://bees.example/t5/forum/thread/m-p/456': [
        'https://bees.example/t5/Hives/Keeping-bees/m-p/456#M789',
      ],
    },
    none: [
      'https://bees.example/',
      'https://bees.example/t5/Hives/bd-p/hives',
      'https://bees.example/t5/user/viewprofilepage/user-id/12',
      'https://bees.example/t5/notes/privatenotespage/tab/inbox',
    ],
  },
  reddit: {
    threads: {
      'https://www.reddit.com/comments/1abcd2/': [
        'https://www.reddit.com/r/UKPersonalFinance/comments/1abcd2/tax_code/',
        'https://old.reddit.com/r/UKPersonalFinance/comments/1abcd2/tax_code/?sort=new',
        'https://www.reddit.com/r/UKPersonalFinance/comments/1abcd2/',
        'https://www.reddit.com/r/UKPersonalFinance/comments/1abcd2',
        'https://www.reddit.com/r/ukpersonalfinance/comments/1abcd2/comment/kxyz12/?context=3&rdt=5',
        'https://old.reddit.com/r/UKPersonalFinance/comments/1abcd2/tax_code/kxyz12/',
        'https://www.reddit.com/comments/1abcd2/tax_code/',
        'https://www.reddit.com/r/UKPersonalFinance/comments/1abcd2.json',
      ],
    },
    none: [
      'https://www.reddit.com/r/UKPersonalFinance/',
      'https://www.reddit.com/r/UKPersonalFinance/new/',
      'https://www.reddit.com/r/UKPersonalFinance/wiki/comments/5',
      'https://www.reddit.com/user/jo/comments/1abcd2/tax_code/',
      'https://www.reddit.com/r/UKPersonalFinance/s/AbCdEf',
    ],
  },
  mumsnet: {
    threads: {
      'https://www.mumsnet.com/talk/am_i_being_unreasonable/4567890': [
        'https://www.mumsnet.com/talk/am_i_being_unreasonable/4567890-child-benefit',
        'https://www.mumsnet.com/talk/am_i_being_unreasonable/4567890-a-new-title?page=4&reply=130000001',
        'https://www.mumsnet.com/Talk/am_i_being_unreasonable/4567890-Child-benefit?pg=2#55',
        'https://www.mumsnet.com/Talk/am_i_being_unreasonable/a4567890-Child-benefit',
        'https://www.mumsnet.com/talk/am_i_being_unreasonable/4567890/AllOnOnePage',
      ],
    },
    none: [
      'https://www.mumsnet.com/talk',
      'https://www.mumsnet.com/Talk/',
      'https://www.mumsnet.com/talk/am_i_being_unreasonable?page=2',
      'https://www.mumsnet.com/Talk/users/12',
      'https://www.mumsnet.com/talk/inbox',
    ],
  },
  netmums: {
    threads: {
      'https://www.netmums.com/coffeehouse/other-chat-514/news-12/864000-thread.html': [
        'https://www.netmums.com/coffeehouse/other-chat-514/news-12/864000-child-benefit.html',
        'https://www.netmums.com/coffeehouse/other-chat-514/news-12/864000-child-benefit-9.html',
        'https://www.netmums.com/coffeehouse/other-chat-514/news-12/864000-a-new-title-all.html?s=1#post5',
      ],
      'https://www.netmums.com/coffeehouse/other-chat-514/general-chat-18/3c5c944d-thread.html': [
        'https://www.netmums.com/coffeehouse/other-chat-514/general-chat-18/3c5c944d-a-question.html',
        'https://www.netmums.com/coffeehouse/other-chat-514/general-chat-18/3c5c944d-a-question-2.html?utm_medium=x',
      ],
    },
    none: [
      'https://www.netmums.com/coffeehouse/',
      'https://www.netmums.com/coffeehouse/other-chat-514/',
      'https://www.netmums.com/coffeehouse/other-chat-514/news-12/',
      'https://www.netmums.com/coffeehouse/search_result.php?config=5-x.html',
      'https://www.netmums.com/coffeehouse/my-profile.html',
    ],
  },
} satisfies Record<string, FamilyExamples>;
