import type { flightRecorder as english } from "../en/flight-recorder.ts";
import type { Translation } from "../words.ts";

export const flightRecorder: Translation<typeof english> = {
  "flight.mark": "DevTools を開く前に記録",
  "flight.said":
    "フライトレコーダーは、DevTools を開く前にこのリクエストを観測しました。DevTools のログだけが知ること、つまり、どのコードの行がリクエストしたかと、送信されなかったもののヘッダーは、含まれません。",
  "flight.dropped":
    "場所を空けるため、DevTools を開く前の{dropped, plural, other {リクエスト # 件}}を、古い順に破棄しました。フライトレコーダーが保持するのは、1 ページにつき {most, number} 件です。",

  "flight.tab-page":
    "そのタブでは DevTools が開かれていません。フライトレコーダーは、表示されているページの最近のリクエストを保持します。",

  "popup.failed":
    "{count, plural, =0 {このページで失敗したと分かっているリクエストはありません。} other {このページのリクエスト # 件が失敗しました。}}",
  "popup.explained": "失敗した理由と、通すための方法は、DevTools の「CORS」タブにあります。",
  "popup.none": "このページのリクエストはまだ観測されていません。",
  "popup.seen": "{seen, plural, other {このページのリクエスト # 件が観測されました。}}",
  "popup.since": "{time} から記録しています。",
  "popup.not-recorded":
    "このページは記録されていません。このページで DevTools を開くか、フライトレコーダーをオンにして、失敗した操作をもう一度行ってください。",
  "popup.not-web": "ブラウザーは、このページについて拡張機能に何も示しません。",
  "popup.how": "DevTools を開き (F12、Mac では ⌘⌥I)、「CORS」を選んでください。",
  "popup.open-tab": "タブで表示",
  "popup.more": "{count, plural, other {ほか # 件}}",
  "popup.access": "この拡張機能が見られないサイトがあるため、数えられていないリクエストがあります。",
  "popup.connecting": "記録機能に問い合わせています …",
  "popup.switch": "フライトレコーダー",
  "popup.switch.on":
    "DevTools を閉じている間、開いているすべてのページの最近のリクエストがメモリーに保持され、ページとともに消えます。",
  "popup.switch.off":
    "DevTools を閉じている間、開いているすべてのページの最近のリクエストを保持します。前に失敗したものは、DevTools を開いたときに説明されます。",
  "popup.switch.cost":
    "このブラウザーのメモリーにとどまります。オンにすると、すべてのリクエストが拡張機能を経由するため、リクエストが非常に多いページは読み込みが遅くなります。",
};
