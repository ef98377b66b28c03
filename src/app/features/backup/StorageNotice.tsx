import { useState } from "react";
import { retryStorage, useStorageTrouble } from "../../data/marks/marks.ts";
import type { StorageTrouble } from "../../data/marks/trouble.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { storageAr } from "../../lib/i18n/storageAr.ts";
import { storageEn } from "../../lib/i18n/storageEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";
import { Button } from "../../ui/Button.tsx";

const useTroubleWords = wordsIn({ en: storageEn, ar: storageAr });

/** Says once why marks are not kept on this device, until the reader has seen it or all is well again. */
export function StorageNotice() {
  const { m } = useI18n();
  const words = useTroubleWords();
  const trouble = useStorageTrouble();
  const [seen, setSeen] = useState<StorageTrouble>();
  if (!trouble || trouble === seen) return null;
  return (
    <div
      role="status"
      className="no-print page-width flex flex-wrap items-center gap-3 py-3 text-sm"
    >
      <p className="grow">{words[trouble]}</p>
      {trouble !== "newer" && <Button onClick={() => void retryStorage()}>{m.retry}</Button>}
      <Button onClick={() => setSeen(trouble)}>{m.close}</Button>
    </div>
  );
}
