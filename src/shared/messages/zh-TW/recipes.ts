import type { recipes as english } from "../en/recipes.ts";
import type { Translation } from "../words.ts";

export const recipes: Translation<typeof english> = {
  "recipe.of": "可直接貼上，適用於 {server}",
  "recipe.stack": "技術堆疊",
  "recipe.choose": "選擇 …",
  "recipe.seen": "從它的回應中看出",
  "recipe.others": "其他全部",
  "recipe.guessed": "依據 `{because}`",
  "recipe.with-credentials": "帶有憑證",
  "recipe.credentials-unknown": "瀏覽器不會顯示請求是否帶有憑證。只有在頁面帶著憑證請求時才允許。",
  "recipe.mistake": "常見的錯誤",
  "recipe.debug": "伺服器自己所說的原因",
  "recipe.docs": "{name} 的文件",

  "recipe.nginx.where.http": "在 `http` 區塊中，例如在它所引入的獨立檔案中：",
  "recipe.nginx.where.server": "在 API 的 `server` 區塊，或作出回應的 `location` 中，放在其他指示詞之前：",
  "recipe.nginx.mistake":
    "沒有 `always` 的 `add_header` 不會加到錯誤回應上，而有自己的 `add_header` 的 `location` 不會繼承這些標頭（自 1.29.3 起，在那裡寫 `add_header_inherit merge;` 可以改變這一點）。",
  "recipe.nginx.debug": "記錄瀏覽器送出和得到的內容，然後查看存取記錄：",
};
