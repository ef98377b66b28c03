import { without } from "./cleaner.ts";
import { lineOf, plain, wordings } from "./plainText.ts";

const WHOLE = wordings(`advertisement
  advertisements
  advertising
  advertorial
  ad
  ads
  sponsored
  sponsored content
  promoted
  paid post
  story continues below advertisement
  story continues below this advertisement
  story continues below
  article continues below advertisement
  article continues after advertisement
  article continues below
  advertisement article continues below this ad
  advertisement scroll to continue
  scroll to continue
  continue reading
  continue reading below
  continue reading the main story
  skip advertisement
  skip ad
  remove ads
  إعلان
  إعلانات
  إعلان ممول
  محتوى ممول
  مساحة إعلانية
  يستمر المقال بعد الإعلان
  تابع القراءة
  تابع القراءة بعد الإعلان`);

/** Words that mark the place of an advertisement. */
export const advertisements = without("an advertisement's place", (block) =>
  WHOLE.has(plain(lineOf(block) ?? "")),
);
