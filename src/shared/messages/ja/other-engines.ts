import type { otherEngines as english } from "../en/other-engines.ts";
import type { Translation } from "../words.ts";

export const otherEngines: Translation<typeof english> = {
  "engine.heading": "ほかのブラウザーでは",
  "engine.verdict.same": "{browser} でも結果は同じですが、次の点が違います:",
  "engine.verdict.allowed": "{browser} は通します。",
  "engine.verdict.blocked": "{browser} はブロックします。",
  "engine.verdict.failed": "{browser} では、CORS の前、または CORS とは別に失敗します。",
  "engine.verdict.undetermined": "{browser} で通るかどうかは、観測されたものからは分かりません:",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "ページ自身が `{names}` を設定した場合、{browser} はそれを安全なものと見なさず、{url} へのプリフライトで先に尋ねます。そのレスポンスは分かりません。",
  "engine.asks-again-after-redirect":
    "{browser} は {url} でも先に尋ねます。ページが作ったリクエストにプリフライトが必要だった場合、リダイレクトのたびに尋ねます。そのレスポンスは分かりません。",
  "engine.asks-again-wildcard":
    "{browser} は {url} でも先に尋ねます。`*` による許可では、次のプリフライトは省かれません。そのレスポンスは分かりません。",
  "engine.asks-again-expired":
    "{browser} は {url} でも先に尋ねます。以前の許可を保持するのは {maxAge, number, ::.} 秒間です。そのレスポンスは分かりません。",
  "engine.asks-again-credentials":
    "{browser} は {url} でも先に尋ねます。資格情報を含むリクエストの許可は含まないリクエストには使えず、その逆も同じです。そのレスポンスは分かりません。",
  "engine.asks-with-page-origin":
    "{url} への {browser} のプリフライトにはページのオリジン `{origin}` があり、{own} のものには `Origin: null` があります。それへのレスポンスは分かりません。",
  "engine.asks-not":
    "本体がストリームの場合、{browser} はその名前を文字列として送り、先に尋ねません。それへのレスポンスは分かりません。",
  "engine.asks-not-if-appended":
    "ページが `{name}` をいくつかに分けて追加した場合、{browser} は各部分を別々に判断し、先に尋ねません。",

  // Checks.
  "engine.checks-first": "{browser} は検査の順序が違い、先に別の問題を示します: {name}。{own} では {ownName} です。",
  "engine.upgrades-first":
    "{browser} は尋ねる前に `https:` に切り替えるため、プリフライトはリダイレクトされません。それへのレスポンスは分かりません。",
  "engine.reads-without-http":
    "{browser} は、HTTP ではない応答をヘッダーのないレスポンスと見なすことがあり、その場合コンソールには CORSMissingAllowOrigin と表示されます。",
  "engine.reads-proxy-status":
    "{browser} はステータス 407 をほかと同じように読みますが、{own} はプロキシの異常と見なします。そのヘッダーは分かりません。",
  "engine.follows-empty-location":
    "{browser} は空の `Location` を同じ URL へのリダイレクトと見なし、{own} はないものと見なします。",
  "engine.drops-empty-lines": "{browser} は、同じヘッダーに別の行がある場合、値のない行を無視します。",

  // What stopped it belongs to this browser.
  "engine.own-policy":
    "{name} はこのブラウザー独自のもので、拡張機能、設定、ポリシーのいずれかです。{browser} でリクエストがどうなるかは分かりません。",
  "engine.own-cache":
    "レスポンスはこのブラウザー自身のキャッシュからのものです。サーバーが {browser} に何を返すかは分かりません。",
  "engine.local-network-prompt":
    "{browser} は、ページがローカルネットワークにアクセスする前に独自の方法で利用者に尋ねます。古いバージョンは尋ねません。",
  "engine.local-network-none":
    "{browser} には Local Network Access がないため、リクエストを送ります。それへのレスポンスは分かりません。",

  // Names that mislead.
  "engine.names-network-error":
    "CORS とは何の関係もないのに、{browser} のコンソールはブロックされたオリジン間リクエスト ({name}) と表示します。",
  "engine.names-lost-connection":
    "{browser} のコンソールは {name} と表示しますが、これは事実ではありません。プリフライトの後で接続が失われました。",
  "engine.names-several-values": "{browser} のコンソールは {name} と表示し、値が複数あることには触れません。",
  "engine.names-header":
    "許可されていないヘッダー名が複数ある場合、{browser} はアルファベット順で最初の `{first}` を示します。{own} は別の名前を示すことがあります。",
  "engine.names-redirect":
    "{browser} のコンソールは {name} と表示し、拒否されたのがリダイレクト先であることは示しません。",
  "engine.names-no-http":
    "{browser} のコンソールは {name} と表示します。HTTP ではない応答を、ヘッダーのないものと見なすためです。",
  "engine.second-message":
    "{browser} のコンソールには、その後にもう 1 行 CORSDidNotSucceed がありますが、2 つ目の問題ではありません。",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser} は {url} へのプリフライトの許可を {seconds, number, ::.} 秒間、{own} は {ownSeconds, number, ::.} 秒間保持します。",
  "engine.keeps-no-permission":
    "{browser} は {url} へのリクエストのたびに先に尋ねます。{why, select, wildcard {`*` による許可では、次のプリフライトは省かれません} other {`Access-Control-Max-Age` が数値でない許可は保持しません}}。{own} は {ownSeconds, number, ::.} 秒間保持します。",
  "engine.forgets-permission":
    "{browser} は、リクエストが失敗したため {url} へのプリフライトの許可を忘れ、次回もう一度尋ねます。{own} は {ownSeconds, number, ::.} 秒間保持します。",
};
