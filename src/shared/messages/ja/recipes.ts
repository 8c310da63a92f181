import type { recipes as english } from "../en/recipes.ts";
import type { Translation } from "../words.ts";

export const recipes: Translation<typeof english> = {
  "recipe.of": "{server} にそのまま貼り付けられるコード",
  "recipe.stack": "スタック",
  "recipe.choose": "選択 …",
  "recipe.seen": "レスポンスから判明",
  "recipe.others": "その他すべて",
  "recipe.guessed": "根拠: `{because}`",
  "recipe.with-credentials": "資格情報あり",
  "recipe.credentials-unknown":
    "リクエストに資格情報があるかどうかをブラウザーは示しません。ページが資格情報を含めてリクエストする場合にだけ許可してください。",
  "recipe.mistake": "よくある間違い",
  "recipe.debug": "サーバー自身が示す理由",
  "recipe.docs": "{name} のドキュメント",

  "recipe.nginx.where.http": "`http` ブロックに。たとえば、そこから読み込まれる専用のファイルに:",
  "recipe.nginx.where.server": "API の `server` ブロック、または応答する `location` の、ほかのディレクティブより前に:",
  "recipe.nginx.mistake":
    "`always` のない `add_header` はエラーのレスポンスにヘッダーを付けません。また、自身の `add_header` を持つ `location` はこれらを 1 つも引き継ぎません（1.29.3 以降は、そこに `add_header_inherit merge;` と書けば変わります）。",
  "recipe.nginx.debug": "ブラウザーが送ったものと受け取ったものを記録し、アクセスログを見てください:",
};
