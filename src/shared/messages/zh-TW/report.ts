import type { report as english } from "../en/report.ts";
import type { Translation } from "../words.ts";

export const report: Translation<typeof english> = {
  "report.fix.who.api": "修正：在 API 的伺服器",
  "report.fix.who.proxy": "修正：在代理伺服器或伺服器",
  "report.fix.who.page": "修正：在頁面",
  "report.fix.who.user": "修正：在這個瀏覽器",
  "report.fix.who.nobody": "關於修正的已知內容",
  "report.heading": "{count, plural, other {# 個跨來源請求}}的說明",
  "report.written": "由 {creator} 產生。見於 {browser}。",
  "report.contents": "請求",
  "report.evidence": "證據",
  "report.missing": "回應中缺少",
  "report.error": "瀏覽器的錯誤",
  "report.why": "為什麼",
  "report.answer": "以下列內容回應 `{method} {url}`：",
  "report.page-instead": "頁面可以改用的做法",
  "report.unknown": "未知的內容",
  "report.where": "在哪裡看到",
  "report.page": "頁面",
  "report.time": "時間",
  "report.browser": "瀏覽器",
  "report.cause": "原因",
  "report.written-by": "產生者",
  "report.others": "原因相同的{count, plural, other {其他 # 個請求}}",
};
