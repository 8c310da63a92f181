import type { wrongExplanation as english } from "../en/wrong-explanation.ts";
import type { Translation } from "../words.ts";

export const wrongExplanation: Translation<typeof english> = {
  "wrong.heading": "這個說明有誤嗎？",
  "wrong.when": "若瀏覽器的行為與這個說明不同，請回報。",
  "wrong.report": "取得這個請求的報告。報告以英文撰寫，其中的機密已隱藏。URL 與主機名稱沒有隱藏，因此請先看過。",
  "wrong.copy": "複製報告",
  "wrong.save": "另存為 HAR",
  "wrong.form": "開啟表單，並把報告放進去",
  "wrong.form.fields": "表單的網址不含任何 URL 與標頭，只有：{fields}。",
  "row-menu.wrong": "這個說明有誤 …",
};
