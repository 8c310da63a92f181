import type { geckoConsole as english } from "../en/gecko-console.ts";
import type { Translation } from "../words.ts";

export const geckoConsole: Translation<typeof english> = {
  "gecko-console.heading": "Firefox のコンソールの表示",
  "gecko-console.or": "または",
  "gecko-console.true": "実際に起きたことです。",
  "gecko-console.second-message": "同じことを別の言葉で繰り返したもので、2 つ目の問題ではありません。",
  "gecko-console.names-network-error":
    "Firefox のコンソールは CORS と言いますが、本当の理由は別です: 「{reason}」。ヘッダーでは直せません。",
  "gecko-console.names-redirect":
    "Firefox のコンソールはリクエストが成功しなかったとだけ言いますが、本当の理由はリダイレクトの行き先です: 「{reason}」。",
  "gecko-console.names-lost-connection":
    "Firefox のコンソールの言うことは事実ではありません。ヘッダーは届いていません。本当の理由は、プリフライトの後で接続が失われたことです: 「{reason}」。",
  "gecko-console.names-no-http":
    "Firefox のコンソールはヘッダーがないと言いますが、本当の理由は、応答が HTTP ではなく、そもそもヘッダーがないことです。",
  "gecko-console.names-several-values":
    "Firefox のコンソールは値が一致しないと言いますが、本当の理由は、値が複数あることです: 「{reason}」。",
  "gecko-console.names-header":
    "Firefox のコンソールは、アルファベット順で最初のヘッダーを 1 つだけ示します。許可されていないのは次のとおりです: {names}。",
};
