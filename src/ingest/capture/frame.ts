/** The words that a captured page puts around its stories, in one language. */
export interface Frame {
  language: "en" | "ar";
  hashtags: string;
  features: string;
  explore: string;
  comments: string;
  noComments: string;
  related: string;
}

export const FRAMES: readonly Frame[] = [
  {
    language: "en",
    hashtags: "Hashtags",
    features: "Try Our AI Features",
    explore: "Explore what Daily8 AI can do for you:",
    comments: "Comments",
    noComments: "No comments yet...",
    related: "Related Articles",
  },
  {
    language: "ar",
    hashtags: "هاشتاغز",
    features: "جرب ميزات الذكاء الاصطناعي لدينا",
    explore: "اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:",
    comments: "التعليقات",
    noComments: "لا يوجد تعليقات بعد...",
    related: "أخبار ذات صلة",
  },
];

/** Descriptions of pictures, the same in both languages. */
export const LOGO = "logo";
export const ORANGE_BACKGROUND = "Orange background";
export const TIME_ICON = "time";

export const HASH = "#";
export const LATEST_NEWS = "Latest news with #";

/** What may stand between the end of a story and the frame. */
export const AFTER_BODY: ReadonlySet<string> = new Set([
  ORANGE_BACKGROUND,
  ...FRAMES.map((frame) => frame.hashtags),
]);
