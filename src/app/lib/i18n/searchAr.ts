import { isolate } from "./isolate.ts";
import type { SearchMessages } from "./searchEn.ts";

/** The words of the search page, in Arabic. */
export const searchAr: SearchMessages = {
  searchFor: "كلمات البحث",
  searchHint: "يشمل البحث كل عناوين العدد ونصوصه أثناء الكتابة.",
  searchFrom: "من",
  searchTo: "إلى",
  searchAnyDay: "كل الأيام",
  searching: "جارٍ البحث…",
  searchFound: (stories) => `نتيجة البحث: ${stories}`,
  searchFoundSince: (stories, date) => `نتيجة البحث منذ ${date}: ${stories}`,
  searchNone: (query) => `لا خبر فيه ${isolate(query)}.`,
  searchNoneSince: (query, date) => `لا خبر منذ ${date} فيه ${isolate(query)}.`,
  searchNarrowed: "البحث محصور في بعض المصادر أو الأيام.",
  searchEverywhere: "ابحث في كل المصادر والأيام",
  searchOlder: "ابحث في أخبار أقدم",
  searchMissing: "لا يمكن البحث في هذا العدد",
  searchMissingWhy: "ليس في الموقع فهرس للبحث، وناشره يُعدّه مع الموقع.",
};
