import type { report as english } from "../en/report.ts";
import type { Translation } from "../words.ts";

export const report: Translation<typeof english> = {
  "report.fix.who.api": "修正: API のサーバーで",
  "report.fix.who.proxy": "修正: プロキシまたはサーバーで",
  "report.fix.who.page": "修正: ページで",
  "report.fix.who.user": "修正: このブラウザーで",
  "report.fix.who.nobody": "修正について分かっていること",
  "report.heading": "{count, plural, other {オリジン間リクエスト # 件}}の説明",
  "report.written": "作成: {creator}。観測: {browser}。",
  "report.contents": "リクエスト",
  "report.evidence": "根拠",
  "report.missing": "レスポンスに足りないもの",
  "report.error": "ブラウザーのエラー",
  "report.why": "理由",
  "report.answer": "`{method} {url}` に次のように応答する:",
  "report.page-instead": "ページが代わりにできること",
  "report.unknown": "分かっていないこと",
  "report.where": "観測された状況",
  "report.page": "ページ",
  "report.time": "時刻",
  "report.browser": "ブラウザー",
  "report.cause": "原因",
  "report.written-by": "作成",
  "report.others": "{count, plural, other {原因が同じほかのリクエスト # 件}}",
};
