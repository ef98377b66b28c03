import { isolate } from "./isolate.ts";
import type { MarkingMessages } from "./markingEn.ts";
import { plural } from "./plural.ts";

/** `one` and `two` as the object of a verb or after a preposition. */
const stories = (count: number, shown: string, one: string) =>
  plural("ar", count, {
    one,
    two: "خبرين",
    few: `${shown} أخبار`,
    many: `${shown} خبرًا`,
    other: `${shown} خبر`,
  });

const mutesBy = (count: number, shown: string) =>
  plural("ar", count, {
    one: "كتم واحد",
    two: "كتمين",
    few: `${shown} من عمليات الكتم`,
    many: `${shown} من عمليات الكتم`,
    other: `${shown} من عمليات الكتم`,
  });

/** The words around reading, saving and muting, in Arabic. */
export const markingAr: MarkingMessages = {
  save: "احفظ",
  saved: "محفوظ",
  markRead: "علّمه مقروءًا",
  markUnread: "علّمه غير مقروء",
  mute: "اكتم…",
  unread: (count, shown) => (count === 0 ? "لا جديد غير مقروء" : `غير المقروء: ${shown}`),
  unreadOnly: "غير المقروء فقط",
  readOnScroll: "ما أتجاوزه بالتمرير يُعدّ مقروءًا",
  readOnScrollWhy: "ما جعلته غير مقروء بنفسك يبقى كذلك.",
  markAllRead: "علّم الكل مقروءًا",
  markedRead: (_count, shown) => `عُلّم مقروءًا: ${shown}`,
  undo: "تراجع",
  newest: "أحدث الأخبار",
  allRead: "قرأت كل ما هنا.",
  allMuted: "كل ما هنا مكتوم.",
  showRead: "اعرض المقروء",
  hiddenByMutes: (hidden, shown, mutes, shownMutes) =>
    `أُخفي ${stories(hidden, shown, "خبر واحد").replace("خبرين", "خبران")} بسبب ${mutesBy(mutes, shownMutes)}`,
  show: "اعرضها",
  hideAgain: "أخفها ثانية",
  manageMutes: "إدارة الكتم",
  muteTitle: "لا تعرض بعد الآن أخبارًا",
  muteFor: "المدة",
  terms: { day: "ليوم", week: "لأسبوع", always: "دائمًا" },
  muteKinds: { outlet: "من هذا المصدر", tag: "بهذا الوسم", word: "في عنوانها هذه الكلمة" },
  mutedNow: (name) => `كُتم ${isolate(name)}.`,
  hidesOnFront: (count, shown) =>
    count === 0
      ? "لا يُخفي شيئًا من الصفحة الأولى."
      : `يُخفي ${stories(count, shown, "خبرًا واحدًا")} من الصفحة الأولى.`,
  mutesWhy: "اكتم مصدرًا أو وسمًا أو كلمة من صفحة أي خبر. يبقى الحدث الذي يرويه أيضًا مصدر لم تكتمه.",
  muteUntil: (day) => `حتى ${day}`,
  muteOver: "انتهى",
  unmute: (name) => `أزل كتم ${isolate(name)}`,
  unmuted: (name) => `لم يعد ${isolate(name)} مكتومًا.`,
  remove: "أزل",
  writeNote: "اكتب ملاحظة",
  note: "ملاحظتك",
  noteWhy: "تبقى الملاحظات على أجهزتك.",
  sameEvent: (count, shown) =>
    plural("ar", count, {
      one: "خبر آخر يروي هذا الحدث.",
      two: "خبران آخران يرويان هذا الحدث.",
      few: `${shown} أخبار أخرى تروي هذا الحدث.`,
      many: `${shown} خبرًا آخر تروي هذا الحدث.`,
      other: `${shown} خبر آخر تروي هذا الحدث.`,
    }),
  markEvent: "علّم الحدث كله مقروءًا",
  nothingSaved: "لم تحفظ شيئًا بعد.",
  nothingSavedWhy: "يُدرج هنا ما تحفظه أو تكتب عليه ملاحظة، حتى بعد خروجه من العدد.",
  takeOff: "أزله من المحفوظ",
  takenOff: "أُزيل.",
};
