import type { firstUse as english } from "../en/first-use.ts";
import type { Translation } from "../words.ts";

export const firstUse: Translation<typeof english> = {
  "example.offer": "初めての方へ: 記録された 1 件のリクエストで、このパネルが何を示すかが分かります。",
  "example.show": "例を見る",
  "example.hide": "今後表示しない",
  "example.said": "これは例で、デモから記録したものです。エクスポートには一切含まれません。",
  "example.hint.answer": "答えは説明の 1 行目にあります。何がリクエストを止めたか、どこが止めたかです。",
  "example.hint.picture": "図は、ページ、ブラウザー、サーバーの間のやり取りと、それがどこで終わったかを示します。",
  "example.hint.fix": "修正は完全なものです。必要な変更を、ヘッダーとして、またサーバーのスタックの書き方で示します。",
  "example.hint.filter":
    "一覧の上のフィルターには、パス、ホスト、ステータス、または `blocked` のような判定を入力できます。",
  "example.leave": "例を閉じる",
  "example.leave.key": "Esc キー、「消去」、または最初の実際のリクエストでも閉じます。",
  "settings.example": "例",
  "settings.example.what": "記録された 1 件のリクエストとその説明で、どこに何があるかが分かります。",
  "settings.example.full": "一覧が空になると表示できます。",
};
