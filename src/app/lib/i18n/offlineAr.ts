import type { OfflineMessages } from "./offlineEn.ts";

/** The words about reading without a network, in Arabic. */
export const offlineAr: OfflineMessages = {
  title: "بلا شبكة",
  why: "ما فتحته من أخبار تستطيع قراءته دائمًا. ويمكن حفظ العدد كله على هذا الجهاز، بصوره وبحثه.",
  keep: (size) => (size ? `احفظ العدد كله (${size})` : "احفظ العدد كله"),
  keeping: (done, total) => `يُحفظ العدد: ${done} من ${total}`,
  stop: "توقّف",
  goOn: "تابع",
  stopped: "لم يُحفظ العدد كله بعد. ما حُفظ يبقى.",
  ready: (size) => `جاهز بلا شبكة · ${size}`,
  safe: "وعد المتصفح بألّا يمحوه من تلقاء نفسه.",
  unsafe: "قد يمحوه المتصفح حين تضيق مساحة الجهاز.",
  free: "أفرغ هذه المساحة",
  impossible: "لا يستطيع هذا المتصفح حفظ عدد هنا.",
  problems: {
    room: "لا مساحة كافية على هذا الجهاز. ما حُفظ يبقى؛ أفرغ بعض المساحة ثم تابع.",
    network: "انقطعت الشبكة. ما حُفظ يبقى؛ تابع حين تعود.",
    host: "ليس لدى الموقع عدده كاملًا الآن. ما حُفظ يبقى؛ تابع بعد قليل.",
  },
  newEdition: "وصل عدد جديد.",
  show: "اعرضه",
};
