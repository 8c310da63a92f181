import type { recipesServers as english } from "../en/recipes-servers.ts";
import type { Translation } from "../words.ts";

export const recipesServers: Translation<typeof english> = {
  "recipe.apache.where.host":
    "在 API 的 `<VirtualHost>` 中，放在其他 `RewriteRule` 之前。它需要 `headers`、`rewrite` 和 `setenvif` 模組（`a2enmod headers rewrite setenvif`）：",
  "recipe.apache.mistake":
    "沒有 `always` 的 `Header set` 不會加到錯誤回應上。與 `Header always set` 並用時，它會再送出一次標頭。在 `.htaccess` 中，給預檢請求的規則在驗證之後才生效，太晚了。",
  "recipe.apache.debug": "記錄瀏覽器送出和得到的內容。錯誤記錄也會指出拒絕請求的 `Require`，以及改寫規則的每一步：",

  "recipe.caddy.where.snippet": "在 Caddyfile 的頂端，放在全域選項之後：",
  "recipe.caddy.where.site":
    "在 API 的網站區塊中。它的路由、`basic_auth` 等移到第二個 `handle` 中；`tls`、`log` 和 `bind` 留在外面：",
  "recipe.caddy.mistake":
    "Caddy 會排序指示詞，因此給預檢請求的 `respond`，無論寫在哪裡，都在 `basic_auth` 和 `handle /path/*` 之後。若 `reverse_proxy` 後方的應用程式也設定了標頭，沒有 `defer` 的 `header` 會再送出一次。",
  "recipe.caddy.debug":
    "把 `debug` 加到全域選項，也就是 Caddyfile 最頂端沒有名稱的區塊。Caddy 會記錄哪個處理常式拒絕了請求，以及來自 `reverse_proxy` 後方的每個回應的標頭：",

  "recipe.haproxy.where.frontend":
    "在 API 的 `frontend` 中，放在其他 `http-request` 規則之前，使 `deny` 或 `auth` 不會遇到預檢請求：",
  "recipe.haproxy.mistake":
    "`http-response set-header` 不會加到 HAProxy 自己回應的錯誤上，例如 503；`http-after-response` 則會。若應用程式也設定了標頭，`add-header` 會再送出一次。",
  "recipe.haproxy.debug":
    "在同一個 `frontend` 中，連同來源一起記錄請求。在記錄中，以 `PR` 開頭的終止狀態表示 HAProxy 自己拒絕了，`SC` 表示無法到達伺服器：",

  "recipe.laravel.where.config":
    "整個檔案。若沒有，`php artisan config:publish cors` 會建立它。讀取它的中介軟體 `HandleCors` 自 9.2 起是 Laravel 的一部分：",
  "recipe.laravel.mistake":
    "Laravel 自己的 `paths` 是 `api/*` 和 `sanctum/csrf-cookie`：其他路由沒有標頭。執行 `php artisan config:cache` 之後，更改檔案不會生效。`dd()` 的輸出送出時沒有標頭。",
  "recipe.laravel.debug":
    "Laravel 不會記錄其中介軟體的決定。請查看生效中的值；錯誤回應所隱藏的內容在 `storage/logs/laravel.log` 中：",

  "recipe.php.where.file": "在接收所有請求的指令碼旁邊的獨立檔案：",
  "recipe.php.where.first": "該指令碼中 `<?php` 之後的第一行，在工作階段、登入和輸出之前：",
  "recipe.php.mistake":
    "在那之前的任何輸出，即使是 `<?php` 前面的空行，都可能使 PHP 忽略所有的 `header()` 呼叫。若前面的網頁伺服器加入相同的標頭，每個標頭都會出現兩次。",
  "recipe.php.debug": "讓 PHP 把錯誤寫入檔案（在 `php.ini` 中）。「Headers already sent」會指出太早輸出的檔案和行：",

  "recipe.go.where.file": "在啟動伺服器的套件中的獨立檔案：",
  "recipe.go.where.start":
    "在啟動伺服器的地方：包裝最外層的處理常式（這裡是 `mux`），包括驗證，並把 `handler` 傳給 `http.ListenAndServe`：",
  "recipe.go-net-http.mistake":
    "`PUT /items` 之類的路由樣式，會在包在其內的處理常式得到預檢請求之前，就以 405 回應。發生 panic 的處理常式若沒有被復原，就完全不會送出回應。",
  "recipe.go-net-http.debug": "Go 自己不會記錄請求。作為內層函式的第一行：",
  "recipe.go-rs-cors.mistake":
    "若包在個別的路由外，或放在驗證之內，它就看不到預檢請求。若 `AllowedMethods` 沒有列出 `GET`，它也不會在 `GET` 的回應中加入標頭。結尾有斜線的來源永遠不會相符。",
  "recipe.go-rs-cors.debug": "`cors.Options` 再加一個欄位。程式庫會把拒絕預檢請求或省略標頭的原因記錄到標準輸出：",
  "recipe.go-jub0bs-cors.mistake":
    "使用 `PUT /items` 之類的路由樣式時，被包裝的路由看不到預檢請求：請包裝整個 `http.ServeMux`。結尾有斜線的來源在伺服器啟動時會被拒絕。",
  "recipe.go-jub0bs-cors.debug":
    "在 `middleware.Wrap` 之前。被拒絕的預檢請求會盡可能告訴瀏覽器更多資訊，使下一項檢查能指出問題：",
};
