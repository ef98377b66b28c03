/** Those of Mozilla Readability's test pages that a news outlet, or a magazine like one, has published as a story. */
export const NEWS_PAGES = new Set(
  `aclu aktualne ars-1 article-author-tag bbc-1 breitbart bug-1255978 buzzfeed-1 citylab-1 cnet cnet-svg-classes cnn
  engadget folha gmw guardian-1 heise herald-sun-1 keep-images la-nacion lazy-image-2 lemonde-1 liberation-1
  lifehacker-post-comment-load lifehacker-working medicalnewstoday msn nytimes-1 nytimes-2 nytimes-3 nytimes-4
  nytimes-5 qq quanta-1 salon-1 schema-org-context-object seattletimes-1 spiceworks telegraph theverge tmz-1 videos-1
  videos-2 wapo-1 wapo-2 webmd-1 webmd-2 wikia wordpress yahoo-1 yahoo-2 yahoo-3 yahoo-4 youth`.split(
    /\s+/,
  ),
);
